package io.wassla.core.catalog;

import io.wassla.core.tenancy.TenantId;
import java.util.List;

/** Lists what is running out, by the store's own threshold (setting {@code catalog.low_stock}, 3 by default). */
public final class ListScarce {

    public record Command(TenantId tenant) {}

    public List<ScarceVariant> handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
