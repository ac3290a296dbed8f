package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Renames a category or moves it within the tree; its products are found under their new place at once. */
public final class ChangeCategory {

    /** @param version that the edit is based on; absent to take the latest */
    public record Command(
            TenantId tenant,
            CategoryId category,
            UnaryOperator<CategoryDraft> edit,
            @Nullable Integer version,
            Origin origin) {}

    public sealed interface Outcome {
        record Changed(Category category) implements Outcome {}

        record Refused(CategoryRefusal why) implements Outcome {}

        record Stale(Category current) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
