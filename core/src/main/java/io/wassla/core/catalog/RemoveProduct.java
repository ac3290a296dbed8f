package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;

/** Removes a product and its pictures for good. */
public final class RemoveProduct {

    public record Command(TenantId tenant, ProductId product, Origin origin) {}

    /** False when there is none. */
    public boolean handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
