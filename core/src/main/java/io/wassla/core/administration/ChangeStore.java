package io.wassla.core.administration;

import com.google.common.collect.ImmutableList;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes a store: what shoppers see of it, and whether they see it at all. */
public final class ChangeStore {

    /** @param expected the version that the change is based on, when the asker cares */
    public record Command(
            TenantId tenant,
            StoreId store,
            Patch patch,
            @Nullable Integer expected,
            Origin by) {}

    /**
     * What is absent stays.
     *
     * @param config merged into what is there (RFC 7396); pictures in it are left out, they are put by themselves
     */
    public record Patch(
            @Nullable StoreName name,
            @Nullable Set<BusinessCategory> categories,
            @Nullable Language language,
            @Nullable StoreStatus status,
            @Nullable Settings config) {}

    public sealed interface Outcome {
        record Changed(Store store) implements Outcome {}

        /** @param version what it is at now */
        record Stale(int version) implements Outcome {}

        /** The configuration would mean nothing: what of it, and why. */
        record Malformed(List<FieldFault> faults) implements Outcome {
            public Malformed {
                faults = ImmutableList.copyOf(faults);
            }
        }

        /** A store that was open is never a draft again. */
        record StatusRefused(StoreStatus from, StoreStatus to) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends AdministrationScope> transactions;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ChangeStore(
            Transactions<? extends AdministrationScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return transactions.within(
                command.tenant(),
                scope -> scope.currentStore()
                        .find()
                        .filter(store -> store.id().equals(command.store()))
                        .map(store -> change(store, command, scope))
                        .orElseGet(Outcome.Unknown::new));
    }

    private Outcome change(Store store, Command command, AdministrationScope scope) {
        var version = store.revision().version();
        if (command.expected() != null && command.expected() != version) {
            return new Outcome.Stale(version);
        }
        var status = Objects.requireNonNullElse(command.patch().status(), store.status());
        if (status == StoreStatus.DRAFT && store.status() != StoreStatus.DRAFT) {
            return new Outcome.StatusRefused(store.status(), status);
        }
        var now = clock.instant();
        var changed = patched(store, command.patch(), status, now);
        if (described(changed).equals(described(store))) {
            return new Outcome.Changed(store);
        }
        var faults = StoreConfig.faults(changed.config(), changed.language());
        if (command.patch().config() != null && !faults.isEmpty()) {
            return new Outcome.Malformed(faults);
        }
        scope.currentStore().update(changed);
        scope.audit().append(entry(store, changed, command.by(), now));
        scope.currentTenant().find().ifPresent(tenant -> scope.invalidate(ResolveHost.changed(tenant.slug())));
        return new Outcome.Changed(changed);
    }

    private static Store patched(Store store, Patch patch, StoreStatus status, Instant now) {
        return new Store(
                store.id(),
                Objects.requireNonNullElse(patch.name(), store.name()),
                Objects.requireNonNullElse(patch.categories(), store.categories()),
                Objects.requireNonNullElse(patch.language(), store.language()),
                status,
                store.face().with(merged(store.config(), patch.config())),
                store.revision().next(now));
    }

    private static Settings merged(Settings config, @Nullable Settings patch) {
        return patch == null ? config : StoreConfig.typed(config.merged(patch));
    }

    private AuditEntry entry(Store before, Store after, Origin by, Instant now) {
        var change = Change.between(described(before), described(after));
        var subject = new Subject("store", before.id().value().toString());
        return new AuditEntry(ids.get(), by, "store.changed", subject, change, now);
    }

    private static Settings described(Store store) {
        return Settings.of("name", store.name().value())
                .with(
                        "categories",
                        store.categories().stream().map(BusinessCategory::code).toList())
                .with("language", store.language().code())
                .with("status", store.status().code())
                .with("config", store.config().values());
    }
}
