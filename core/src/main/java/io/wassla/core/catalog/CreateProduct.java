package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;

/** Adds a product. */
public final class CreateProduct {

    public record Command(TenantId tenant, ProductDraft draft, Origin origin) {}

    public sealed interface Outcome {
        record Created(ProductSheet sheet) implements Outcome {}

        record Refused(ProductRefusal why) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
