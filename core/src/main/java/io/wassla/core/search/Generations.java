package io.wassla.core.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.TenantId;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A number for what a tenant's catalog is now: another one after each change. What was made under an older number is no
 * longer asked for.
 */
final class Generations {
    private static final int MOST = 10_000;

    private final Cache<TenantId, Long> generations =
            CacheBuilder.newBuilder().maximumSize(MOST).build();
    private final AtomicLong last = new AtomicLong();

    Generations(Invalidations invalidations) {
        var unused = invalidations.subscribe(this::hear);
    }

    long of(TenantId tenant) {
        try {
            return generations.get(tenant, last::incrementAndGet);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void hear(Invalidation what) {
        if (what.equals(Invalidation.ALL)) {
            generations.invalidateAll();
        } else if (what.concerns(SearchChanges.TOPIC)) {
            SearchChanges.tenant(what).ifPresent(generations::invalidate);
        }
    }
}
