package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;

/** Removes a category; its products stay, outside of it. */
public final class RemoveCategory {

    public record Command(TenantId tenant, CategoryId category, Origin origin) {}

    public sealed interface Outcome {
        record Removed() implements Outcome {}

        /** There are categories below it. */
        record HasChildren() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
