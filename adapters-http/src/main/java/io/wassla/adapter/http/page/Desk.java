package io.wassla.adapter.http.page;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.wassla.core.CatalogFeature;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.catalog.listing.BrowseProducts;
import io.wassla.core.catalog.listing.OpenProduct;
import io.wassla.core.catalog.listing.OpenedProduct;
import io.wassla.core.catalog.listing.ProductListing;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.stock.ListScarce;
import io.wassla.core.catalog.stock.ScarceVariant;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/** What the pages of a catalog show. */
public final class Desk {
    private static final int MOST_REMEMBERED = 10_000;
    private static final PageRequest ONE = new PageRequest(1, null);

    private final CatalogFeature catalog;
    /** Who has products, as far as this node saw: few stores lose their last one. */
    private final Cache<TenantId, Boolean> stocked =
            CacheBuilder.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Desk(CatalogFeature catalog) {
        this.catalog = catalog;
    }

    record Floor(boolean anyProduct, List<ScarceVariant> scarce) {}

    /** All shelves of the store. */
    public CategoryTree categories(TenantId tenant) {
        return catalog.shelves().listCategories().handle(new ListCategories.Command(tenant));
    }

    /** One product; empty when the store has none of this id. */
    public Optional<ProductSheet> sheet(TenantId tenant, ProductId product) {
        return catalog.products().show().handle(new ShowProduct.Command(tenant, product));
    }

    /** The same with all shelves and a part of its stock's history. */
    public Optional<OpenedProduct> open(TenantId tenant, ProductId product, PageRequest history) {
        return catalog.products().open().handle(new OpenProduct.Command(tenant, product, history));
    }

    public Optional<OpenedProduct> open(TenantId tenant, ProductId product) {
        return open(tenant, product, ONE);
    }

    /** A page of the products that the filter finds, with totals. */
    public ProductListing listing(TenantId tenant, ProductFilter filter, ProductPlace place) {
        return catalog.products().browse().handle(new BrowseProducts.Command(tenant, filter, place));
    }

    /** How many products there are. */
    public int count(TenantId tenant) {
        return listing(tenant, ProductFilter.ALL, ProductPlace.of(ONE)).totals().all();
    }

    /** Costs one statement, and two when it is seen for the first time that there are products. */
    Floor floor(TenantId tenant) {
        if (stocked.getIfPresent(tenant) == null) {
            if (count(tenant) == 0) {
                return new Floor(false, List.of());
            }
            stocked.put(tenant, true);
        }
        return new Floor(true, catalog.stock().scarce().handle(new ListScarce.Command(tenant)));
    }
}
