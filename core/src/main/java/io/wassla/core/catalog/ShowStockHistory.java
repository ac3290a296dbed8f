package io.wassla.core.catalog;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;

/** Shows every change of a product's stock, newest first; empty when there is no such product. */
public final class ShowStockHistory {

    public record Command(TenantId tenant, ProductId product, PageRequest page) {}

    public Page<StockChange> handle(Command command) {
        throw new UnsupportedOperationException(command.toString());
    }
}
