package io.wassla.core.memory;

import io.wassla.core.catalog.Category;
import io.wassla.core.catalog.CategoryId;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.StockChange;
import io.wassla.core.catalog.Tag;
import io.wassla.core.catalog.TagId;
import io.wassla.core.catalog.Taken.TakenHandle;
import io.wassla.core.tenancy.TenantId;
import java.util.UUID;

/** The tables of what stores sell. */
final class MemoryCatalogTables {
    final MemoryTable<Own<ProductId>, Product> products;
    final MemoryTable<Own<TakenHandle>, Held<ProductId>> productHandles;
    final MemoryTable<Own<UUID>, Moved> stockChanges;
    final MemoryTable<Own<CategoryId>, Category> categories;
    final MemoryTable<Own<TakenHandle>, Held<CategoryId>> categoryHandles;
    final MemoryTable<Own<TagId>, Tag> tags;

    MemoryCatalogTables(MemoryDatabase database) {
        products = new MemoryTable<>(database);
        productHandles = new MemoryTable<>(database);
        stockChanges = new MemoryTable<>(database);
        categories = new MemoryTable<>(database);
        categoryHandles = new MemoryTable<>(database);
        tags = new MemoryTable<>(database);
    }

    /** A key within a tenant. */
    record Own<I>(TenantId tenant, I id) {}

    /** Whose a handle is, or was. */
    record Held<I>(I by, boolean current) {}

    record Moved(ProductId product, StockChange change) {}
}
