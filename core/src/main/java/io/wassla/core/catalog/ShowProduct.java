package io.wassla.core.catalog;

import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/** Shows a product to its merchant. */
public final class ShowProduct {

    public record Command(TenantId tenant, ProductId product) {}

    public Optional<ProductSheet> handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
