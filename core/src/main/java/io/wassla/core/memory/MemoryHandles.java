package io.wassla.core.memory;

import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.memory.MemoryCatalogTables.Held;
import io.wassla.core.memory.MemoryCatalogTables.Own;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Present and former handles of the products or of the categories of a tenant. */
final class MemoryHandles<I> {
    private final MemoryTable<Own<TakenHandle>, Held<I>> rows;
    private final TenantId tenant;

    MemoryHandles(MemoryTable<Own<TakenHandle>, Held<I>> rows, TenantId tenant) {
        this.rows = rows;
        this.tenant = tenant;
    }

    /** What it no longer has stays as a former one. */
    void set(I owner, Handles handles) {
        rows.entries()
                .filter(row -> row.getKey().tenant().equals(tenant)
                        && row.getValue().equals(new Held<>(owner, true))
                        && !handles.claims().contains(row.getKey().id()))
                .forEach(row -> rows.put(row.getKey(), new Held<>(owner, false)));
        handles.claims().forEach(claim -> claim(owner, claim));
    }

    void forget(I owner) {
        rows.entries()
                .filter(row -> row.getKey().tenant().equals(tenant)
                        && row.getValue().by().equals(owner))
                .forEach(row -> rows.remove(row.getKey()));
    }

    Map<TakenHandle, I> owners(Collection<TakenHandle> wanted) {
        var owners = new HashMap<TakenHandle, I>();
        wanted.forEach(claim -> rows.find(new Own<>(tenant, claim))
                .filter(Held::current)
                .ifPresent(held -> owners.put(claim, held.by())));
        return owners;
    }

    Optional<HandleMatch> match(Handle handle, Language language, Function<I, UUID> id) {
        Comparator<HandleMatch> best = Comparator.comparing((HandleMatch match) -> !match.current())
                .thenComparing(match -> match.language() != language)
                .thenComparing(HandleMatch::language);
        return rows.entries()
                .filter(row -> row.getKey().tenant().equals(tenant)
                        && row.getKey().id().handle().equals(handle))
                .map(row -> new HandleMatch(
                        id.apply(row.getValue().by()),
                        row.getKey().id().language(),
                        row.getValue().current()))
                .min(best);
    }

    private void claim(I owner, TakenHandle claim) {
        var key = new Own<>(tenant, claim);
        rows.find(key)
                .filter(held -> held.current() && !held.by().equals(owner))
                .ifPresent(held -> {
                    throw new ConcurrentChange("a handle");
                });
        rows.put(key, new Held<>(owner, true));
    }
}
