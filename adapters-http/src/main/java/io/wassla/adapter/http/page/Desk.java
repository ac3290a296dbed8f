package io.wassla.adapter.http.page;

import io.wassla.core.CatalogFeature;
import io.wassla.core.catalog.BrowseProducts;
import io.wassla.core.catalog.CategoryTree;
import io.wassla.core.catalog.ListCategories;
import io.wassla.core.catalog.ListScarce;
import io.wassla.core.catalog.ListTags;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductListing;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.ScarceVariant;
import io.wassla.core.catalog.ShowProduct;
import io.wassla.core.catalog.ShowStockHistory;
import io.wassla.core.catalog.StockChange;
import io.wassla.core.catalog.Tag;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/** What the pages of a catalog show. */
record Desk(CatalogFeature catalog) {

    record Shelves(CategoryTree categories, List<Tag> tags) {}

    record Opened(ProductSheet sheet, Shelves shelves) {}

    record Stockroom(ProductListing listing, CategoryTree categories) {}

    record Ledger(ProductSheet sheet, Page<StockChange> changes) {}

    record Floor(boolean anyProduct, List<ScarceVariant> scarce) {}

    Shelves shelves(TenantId tenant) {
        return new Shelves(
                catalog.shelves().listCategories().handle(new ListCategories.Command(tenant)),
                catalog.shelves().listTags().handle(new ListTags.Command(tenant)));
    }

    Optional<ProductSheet> sheet(TenantId tenant, ProductId product) {
        return catalog.products().show().handle(new ShowProduct.Command(tenant, product));
    }

    Optional<Opened> open(TenantId tenant, ProductId product) {
        return sheet(tenant, product).map(sheet -> new Opened(sheet, shelves(tenant)));
    }

    Stockroom stockroom(TenantId tenant, ProductFilter filter, PageRequest page) {
        return new Stockroom(
                catalog.products().browse().handle(new BrowseProducts.Command(tenant, filter, page)),
                catalog.shelves().listCategories().handle(new ListCategories.Command(tenant)));
    }

    Optional<Ledger> ledger(TenantId tenant, ProductId product, PageRequest page) {
        return sheet(tenant, product)
                .map(sheet -> new Ledger(
                        sheet, catalog.stock().history().handle(new ShowStockHistory.Command(tenant, product, page))));
    }

    Floor floor(TenantId tenant) {
        var one = new PageRequest(1, null);
        var listing = catalog.products().browse().handle(new BrowseProducts.Command(tenant, ProductFilter.ALL, one));
        return new Floor(
                !listing.page().items().isEmpty(), catalog.stock().scarce().handle(new ListScarce.Command(tenant)));
    }
}
