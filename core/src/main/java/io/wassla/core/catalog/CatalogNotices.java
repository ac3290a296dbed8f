package io.wassla.core.catalog;

import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.TransactionScope;
import org.jspecify.annotations.Nullable;

/**
 * The words by which caches hear of changes. Who keeps
 *
 * <ul>
 *   <li>lists, searches, a home page: listens to {@link #CATALOG} by {@link #key(TenantId)}: some card of the store's is
 *       different;
 *   <li>menus, category pages, the way back on a product page: to {@link #SHELVES} by {@link #key(TenantId)}: categories
 *       or tags are different;
 *   <li>one product: to {@link #PRODUCT} by {@link #key(TenantId, ProductId)}: anything of it is, its stock too;
 *   <li>what a handle leads to: to {@link #HANDLE} by {@link #key(TenantId, Handle)}: it leads elsewhere, or nowhere, or
 *       somewhere at last.
 * </ul>
 */
public final class CatalogNotices {
    public static final String CATALOG = "catalog";
    public static final String SHELVES = "catalog_shelves";
    public static final String PRODUCT = "catalog_product";
    public static final String HANDLE = "catalog_handle";

    private CatalogNotices() {}

    public static String key(TenantId tenant) {
        return tenant.value().toString();
    }

    public static String key(TenantId tenant, ProductId product) {
        return tenant.value() + "/" + product.value();
    }

    /** For products' handles and those of categories, in any language. */
    public static String key(TenantId tenant, Handle handle) {
        return tenant.value() + "/" + handle.value();
    }

    /** Some card of the store's is different, told when the transaction commits. */
    public static void catalog(TransactionScope scope, TenantId tenant) {
        scope.invalidate(new Invalidation(CATALOG, key(tenant)));
    }

    /** Categories or tags are different, and so are lists; told when the transaction commits. */
    public static void shelves(TransactionScope scope, TenantId tenant) {
        scope.invalidate(new Invalidation(SHELVES, key(tenant)));
        catalog(scope, tenant);
    }

    /** Anything of this product is different, told when the transaction commits. */
    public static void product(TransactionScope scope, TenantId tenant, ProductId product) {
        scope.invalidate(new Invalidation(PRODUCT, key(tenant, product)));
    }

    /** All that a product or category had and has now, if that is not the same; told when the transaction commits. */
    public static void handles(
            TransactionScope scope, TenantId tenant, @Nullable Handles before, @Nullable Handles after) {
        var had = before == null ? Handles.NONE : before;
        var has = after == null ? Handles.NONE : after;
        if (!had.equals(has)) {
            had.values().values().forEach(handle -> scope.invalidate(new Invalidation(HANDLE, key(tenant, handle))));
            has.values().values().forEach(handle -> scope.invalidate(new Invalidation(HANDLE, key(tenant, handle))));
        }
    }
}
