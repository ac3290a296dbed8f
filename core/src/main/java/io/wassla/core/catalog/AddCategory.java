package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;

/** Adds a category. */
public final class AddCategory {

    public record Command(TenantId tenant, CategoryDraft draft, Origin origin) {}

    public sealed interface Outcome {
        record Added(Category category) implements Outcome {}

        record Refused(CategoryRefusal why) implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
