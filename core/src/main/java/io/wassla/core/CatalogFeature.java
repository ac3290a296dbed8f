package io.wassla.core;

import io.wassla.core.catalog.AddCategory;
import io.wassla.core.catalog.BrowseProducts;
import io.wassla.core.catalog.ChangeCategory;
import io.wassla.core.catalog.ChangeProduct;
import io.wassla.core.catalog.ChangeTags;
import io.wassla.core.catalog.CreateProduct;
import io.wassla.core.catalog.EditProducts;
import io.wassla.core.catalog.ListCategories;
import io.wassla.core.catalog.ListScarce;
import io.wassla.core.catalog.ListTags;
import io.wassla.core.catalog.RemoveCategory;
import io.wassla.core.catalog.RemoveProduct;
import io.wassla.core.catalog.SetStock;
import io.wassla.core.catalog.ShowProduct;
import io.wassla.core.catalog.ShowStockHistory;

/** What stores sell. */
public record CatalogFeature(ProductsFeature products, ShelvesFeature shelves, StockFeature stock) {

    public record ProductsFeature(
            CreateProduct create,
            ChangeProduct change,
            RemoveProduct remove,
            ShowProduct show,
            BrowseProducts browse,
            EditProducts edit) {}

    public record ShelvesFeature(
            ListCategories listCategories,
            AddCategory addCategory,
            ChangeCategory changeCategory,
            RemoveCategory removeCategory,
            ListTags listTags,
            ChangeTags changeTags) {}

    public record StockFeature(SetStock set, ShowStockHistory history, ListScarce scarce) {}

    static CatalogFeature of() {
        return new CatalogFeature(
                new ProductsFeature(
                        new CreateProduct(),
                        new ChangeProduct(),
                        new RemoveProduct(),
                        new ShowProduct(),
                        new BrowseProducts(),
                        new EditProducts()),
                new ShelvesFeature(
                        new ListCategories(),
                        new AddCategory(),
                        new ChangeCategory(),
                        new RemoveCategory(),
                        new ListTags(),
                        new ChangeTags()),
                new StockFeature(new SetStock(), new ShowStockHistory(), new ListScarce()));
    }
}
