package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Removes a product and its pictures for good. */
public final class RemoveProduct {

    public record Command(TenantId tenant, ProductId product, Origin origin) {}

    private final Transactions<? extends CatalogScope> transactions;
    private final InstantSource clock;
    private final CatalogTrail trail;

    public RemoveProduct(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.trail = new CatalogTrail(ids);
    }

    /** False when there is none. */
    public boolean handle(Command command) {
        return transactions.within(command.tenant(), scope -> {
            var product = scope.products().find(command.product());
            product.ifPresent(found -> remove(found, command.origin(), scope));
            return product.isPresent();
        });
    }

    private void remove(Product product, Origin origin, CatalogScope scope) {
        var now = clock.instant();
        scope.products().remove(product.id());
        trail.removed(scope, List.of(product), now);
        var change = ProductPortrait.between(product, null);
        trail.note(scope, "product.removed", CatalogTrail.subject(product.id()), change, origin, now);
    }
}
