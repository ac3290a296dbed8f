package io.wassla.core.catalog;

import io.wassla.core.tenancy.TenantId;
import java.util.List;

/** Lists all tags of a store by name. */
public final class ListTags {

    public record Command(TenantId tenant) {}

    public List<Tag> handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
