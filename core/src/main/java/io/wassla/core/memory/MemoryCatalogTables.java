package io.wassla.core.memory;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
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
