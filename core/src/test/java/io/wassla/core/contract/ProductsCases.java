package io.wassla.core.contract;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.tenancy.TenantId;
import java.util.List;

/** What the contracts of products begin with: things on shelves, and changes of them. */
abstract class ProductsCases extends StorageContract {
    static Product changed(Product before) {
        return before.with(Publication.DRAFT)
                .showing(before.pictures().reversed())
                .changed(NOW.plusSeconds(1));
    }

    static Product with(Product product, Variant... variants) {
        return product.with(new Assortment(product.assortment().options(), List.of(variants)));
    }

    static Variant variant(Product product) {
        return product.assortment().first();
    }

    final Category shelf(TenantId tenant, Category category) {
        withinDo(tenant, scope -> scope.categories().add(category));
        return category;
    }

    final Tag tag(TenantId tenant, String name) {
        var tag = new Tag(new TagId(id()), name);
        withinDo(tenant, scope -> scope.tags().add(tag));
        return tag;
    }

    final void add(TenantId tenant, Product product) {
        withinDo(tenant, scope -> scope.products().add(product, Goods.first(product)));
    }

    final void update(TenantId tenant, Product before, Product after) {
        withinDo(tenant, scope -> scope.products().update(before, after, List.of()));
    }

    final Product find(TenantId tenant, Product product) {
        return one(tenant, scope -> scope.products().find(product.id())).orElseThrow();
    }

    static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ConcurrentChange lost) {
            return false;
        }
    }
}
