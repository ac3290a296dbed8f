package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.catalog.ProductMaking.Made.Ready;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Does the same to many products, in one transaction and with as many statements as for one. */
public final class EditProducts {
    public static final int MOST = 100;

    /**
     * @param products at most 100; those that don't exist are passed over
     * @param edits all of them or none; removing stands alone
     */
    public record Command(TenantId tenant, Set<ProductId> products, List<BulkEdit> edits, Origin origin) {
        public Command {
            products = ImmutableSet.copyOf(products);
            edits = ImmutableList.copyOf(edits);
            if (products.size() > MOST) {
                throw new InvalidValue("too_many_products");
            }
            if (edits.isEmpty() || (edits.size() > 1 && removes(edits))) {
                throw new IllegalArgumentException("nothing to do, or more than to remove: " + edits);
            }
        }

        boolean removes() {
            return removes(edits);
        }

        private static boolean removes(List<BulkEdit> edits) {
            return edits.stream().anyMatch(BulkEdit.Remove.class::isInstance);
        }
    }

    public sealed interface Outcome {
        /** @param changed how many products are different now */
        record Done(int changed) implements Outcome {}

        /** The category or tag does not exist, or a product would have too many. */
        record Refused(FieldFault fault) implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final CatalogTrail trail;

    public EditProducts(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.trail = new CatalogTrail(ids);
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> edit(command, scope));
    }

    private Outcome edit(Command command, CatalogScope scope) {
        var sheets = FreshProducts.read(command.products(), scope).sheets();
        var now = clock.instant();
        if (command.removes()) {
            return remove(sheets, command.origin(), scope, now);
        }
        try {
            return change(sheets, BulkChange.of(command.edits(), sheets, scope, ids), command, scope, now);
        } catch (Refusal refused) {
            return scope.abandon(new Outcome.Refused(fault(refused.why())));
        } catch (InvalidValue tooMuch) {
            return scope.abandon(new Outcome.Refused(new FieldFault(Fields.of(tooMuch.code()), tooMuch.code())));
        }
    }

    private Outcome change(
            List<ProductSheet> sheets, BulkChange change, Command command, CatalogScope scope, Instant now) {
        var edits = new ArrayList<ProductEdit>();
        var ready = new ArrayList<Ready>();
        for (var sheet : sheets) {
            var before = sheet.product();
            var after = change.apply(before, now);
            if (!after.equals(before)) {
                edits.add(new ProductEdit(before, after.changed(now)));
                ready.add(change.ready(sheet, after.changed(now)));
            }
        }
        scope.products().updateAll(edits, List.of());
        trail.saved(scope, ready, now);
        var changed = edits.stream().map(edit -> edit.after().id()).toList();
        command.edits().forEach(edit -> note(changed, edit, command.origin(), scope, now));
        return new Outcome.Done(edits.size());
    }

    private Outcome remove(List<ProductSheet> sheets, Origin origin, CatalogScope scope, Instant now) {
        var products = sheets.stream().map(ProductSheet::product).toList();
        var gone = products.stream().map(Product::id).toList();
        scope.products().removeAll(gone);
        trail.removed(scope, products, now);
        note(gone, new BulkEdit.Remove(), origin, scope, now);
        return new Outcome.Done(gone.size());
    }

    private void note(List<ProductId> products, BulkEdit edit, Origin origin, CatalogScope scope, Instant now) {
        if (products.isEmpty()) {
            return;
        }
        var ids = products.stream().map(id -> id.value().toString()).toList();
        var told = Settings.of("edit", edit.code()).with("products", Map.of("ids", ids));
        trail.note(scope, "products.edited", new Subject("products", ""), Change.to(told), origin, now);
    }

    private static FieldFault fault(ProductRefusal why) {
        return switch (why) {
            case ProductRefusal.UnknownReference(var fault) -> fault;
            case ProductRefusal.Malformed(var fault) -> fault;
            case ProductRefusal.AlreadyTaken taken -> new FieldFault("handle", "taken");
            case ProductRefusal.AtLimit full -> new FieldFault(full.limit().code(), "plan_limit");
        };
    }
}
