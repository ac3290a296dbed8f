package io.wassla.core;

import io.wassla.core.catalog.ChangeProduct;
import io.wassla.core.catalog.CreateProduct;
import io.wassla.core.catalog.EditProducts;
import io.wassla.core.catalog.RemoveProduct;
import io.wassla.core.catalog.SaveProducts;
import io.wassla.core.catalog.category.AddCategory;
import io.wassla.core.catalog.category.CategoryPaths;
import io.wassla.core.catalog.category.ChangeCategory;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.catalog.category.RemoveCategory;
import io.wassla.core.catalog.listing.BrowseProducts;
import io.wassla.core.catalog.listing.OpenProduct;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.catalog.picture.ChangePicture;
import io.wassla.core.catalog.picture.RemovePicture;
import io.wassla.core.catalog.picture.SweepPictures;
import io.wassla.core.catalog.stock.ListScarce;
import io.wassla.core.catalog.stock.SetStock;
import io.wassla.core.catalog.stock.ShowStockHistory;
import io.wassla.core.catalog.tag.ChangeTags;
import io.wassla.core.catalog.tag.ListTags;
import io.wassla.core.media.KeepPicture;
import io.wassla.core.search.picture.VisualFeatures;

/** What stores sell. */
public record CatalogFeature(
        ProductsFeature products, PicturesFeature pictures, ShelvesFeature shelves, StockFeature stock) {

    public record ProductsFeature(
            CreateProduct create,
            ChangeProduct change,
            RemoveProduct remove,
            ShowProduct show,
            OpenProduct open,
            BrowseProducts browse,
            EditProducts edit,
            SaveProducts save) {}

    public record PicturesFeature(
            AddProductPicture add, ChangePicture change, RemovePicture remove, SweepPictures sweep) {}

    public record ShelvesFeature(
            ListCategories listCategories,
            AddCategory addCategory,
            ChangeCategory changeCategory,
            RemoveCategory removeCategory,
            ListTags listTags,
            ChangeTags changeTags,
            CategoryPaths paths) {}

    public record StockFeature(SetStock set, ShowStockHistory history, ListScarce scarce) {}

    static CatalogFeature of(Parts parts) {
        var transactions = parts.transactions();
        var ids = parts.ids();
        var clock = parts.clock();
        var limits = parts.policies().stores().limits();
        return new CatalogFeature(
                new ProductsFeature(
                        new CreateProduct(transactions, limits, ids, clock),
                        new ChangeProduct(transactions, ids, clock),
                        new RemoveProduct(transactions, ids, clock),
                        new ShowProduct(transactions),
                        new OpenProduct(transactions),
                        new BrowseProducts(transactions),
                        new EditProducts(transactions, ids, clock),
                        new SaveProducts(limits, ids, clock)),
                new PicturesFeature(
                        new AddProductPicture(transactions, keepPicture(parts), new VisualFeatures(), ids, clock),
                        new ChangePicture(transactions, ids, clock),
                        new RemovePicture(transactions, ids, clock),
                        new SweepPictures(transactions, parts.ports().media().objects(), clock)),
                new ShelvesFeature(
                        new ListCategories(transactions),
                        new AddCategory(transactions, ids, clock),
                        new ChangeCategory(transactions, ids, clock),
                        new RemoveCategory(transactions, ids, clock),
                        new ListTags(transactions),
                        new ChangeTags(transactions, ids, clock),
                        new CategoryPaths(ids, clock)),
                new StockFeature(
                        new SetStock(transactions, ids, clock),
                        new ShowStockHistory(transactions),
                        new ListScarce(transactions)));
    }

    private static KeepPicture keepPicture(Parts parts) {
        var media = parts.ports().media();
        return new KeepPicture(media.studio(), media.objects());
    }
}
