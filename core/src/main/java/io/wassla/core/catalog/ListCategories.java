package io.wassla.core.catalog;

import io.wassla.core.tenancy.TenantId;

/** Lists all categories of a store. */
public final class ListCategories {

    public record Command(TenantId tenant) {}

    public CategoryTree handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
