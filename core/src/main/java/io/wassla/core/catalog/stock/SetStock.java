package io.wassla.core.catalog.stock;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.CatalogTrail;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Sets or corrects how much of a variant there is. */
public final class SetStock {

    public record Command(TenantId tenant, VariantId variant, To to, Origin origin) {}

    public sealed interface To {
        /** Counted: there is this much. */
        record Exactly(int quantity) implements To {}

        /** Arrived, or lost when negative. */
        record By(int pieces) implements To {}
    }

    public sealed interface Outcome {
        record Done(Stock stock) implements Outcome {}

        /** It would be out of bounds. */
        record Refused(Stock stock) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final StockKeeping stock;
    private final CatalogTrail trail;

    public SetStock(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.stock = new StockKeeping(ids);
        this.trail = new CatalogTrail(ids);
    }

    public Outcome handle(Command command) {
        return transactions.within(
                command.tenant(),
                scope -> scope.stocks()
                        .lock(command.variant())
                        .map(locked -> set(locked, command, scope))
                        .orElseGet(Outcome.Unknown::new));
    }

    private Outcome set(LockedStock locked, Command command, CatalogScope scope) {
        var there = locked.stock().quantity();
        var wanted = switch (command.to()) {
            case To.Exactly(var quantity) -> (long) quantity;
            case To.By(var pieces) -> (long) there + pieces;
        };
        if (wanted > Stock.MOST || (wanted < 0 && wanted < there)) {
            return new Outcome.Refused(locked.stock());
        }
        if (wanted == there) {
            return new Outcome.Done(locked.stock());
        }
        return write(locked, (int) wanted, command, scope);
    }

    private Outcome write(LockedStock locked, int wanted, Command command, CatalogScope scope) {
        var now = clock.instant();
        var change = new StockMove(ids.get(), StockCause.SET, command.origin().actor(), null, now)
                .of(locked.variant(), locked.stock().quantity(), wanted);
        stock.set(scope, Map.of(locked.variant(), locked), List.of(change), now);
        trail.note(
                scope,
                "stock.set",
                CatalogTrail.subject(locked.product()),
                new Change(told(locked, change.before()), told(locked, change.after())),
                command.origin(),
                now);
        return new Outcome.Done(new Stock(wanted, locked.stock().policy()));
    }

    private static Settings told(LockedStock locked, int quantity) {
        return Settings.of("variant", Map.of("id", locked.variant().value().toString()))
                .with("quantity", (long) quantity);
    }
}
