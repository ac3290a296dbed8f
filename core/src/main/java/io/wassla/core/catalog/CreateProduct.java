package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductMaking.Circumstances;
import io.wassla.core.catalog.ProductMaking.Made;
import io.wassla.core.catalog.ProductMaking.Wish;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.LimitPolicy.Verdict;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds a product. */
public final class CreateProduct {

    public record Command(TenantId tenant, ProductDraft draft, Origin origin) {}

    public sealed interface Outcome {
        record Created(ProductSheet sheet) implements Outcome {}

        record Refused(ProductRefusal why) implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final LimitPolicy limits;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final ProductMaking making;
    private final CatalogTrail trail;

    public CreateProduct(
            Transactions<? extends CatalogScope> transactions,
            LimitPolicy limits,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
        this.making = new ProductMaking(ids);
        this.trail = new CatalogTrail(ids);
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> create(command, scope));
    }

    private Outcome create(Command command, CatalogScope scope) {
        var tenant = scope.currentTenant().lock().orElseThrow(() -> new IllegalStateException("no such tenant"));
        if (room(tenant, scope) instanceof Verdict.AtLimit(var limit, var most, var used)) {
            return new Outcome.Refused(new ProductRefusal.AtLimit(limit, most, used));
        }
        var now = clock.instant();
        var wish = new Wish(new ProductId(ids.get()), null, command.draft());
        var circumstances = new Circumstances(tenant.market().currency(), now);
        return switch (making.make(List.of(wish), scope, circumstances).getFirst()) {
            case Made.Ready ready -> write(ready, command.origin(), scope, now);
            case Made.Refused refused -> scope.abandon(new Outcome.Refused(refused.why()));
        };
    }

    private Verdict room(Tenant tenant, CatalogScope scope) {
        return limits.judge(tenant.plan(), Limit.PRODUCTS, scope.products().count());
    }

    private Outcome write(Made.Ready ready, Origin origin, CatalogScope scope, Instant now) {
        var product = ready.after();
        scope.products().add(product, trail.firstStock(ready, StockCause.CREATED, origin, null, now));
        trail.saved(scope, List.of(ready), now);
        var change = ProductPortrait.between(null, product);
        trail.note(scope, "product.added", CatalogTrail.subject(product.id()), change, origin, now);
        return new Outcome.Created(ready.sheet());
    }
}
