package io.wassla.core.catalog;

import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;

/** Lists products for their merchant, newest first. */
public final class BrowseProducts {

    public record Command(TenantId tenant, ProductFilter filter, PageRequest page) {}

    public ProductListing handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
