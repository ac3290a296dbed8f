package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;

/** Adds, renames or removes a tag. */
public final class ChangeTags {

    public record Command(TenantId tenant, Change change, Origin origin) {}

    public sealed interface Change {
        record Add(String name) implements Change {}

        record Rename(TagId tag, String name) implements Change {}

        record Remove(TagId tag) implements Change {}
    }

    public sealed interface Outcome {
        record Done(Tag tag) implements Outcome {}

        record NameTaken() implements Outcome {}

        record TooMany(int most) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Outcome handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
