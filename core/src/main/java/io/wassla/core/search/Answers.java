package io.wassla.core.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.Weigher;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Keeps answers until the tenant's catalog changes, but only for seconds, and no longer than they say themselves:
 * products appear when their time has come. Bounded; safe for concurrent use.
 */
final class Answers<Q, A> {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int HEAVIEST = 20_000;

    private final Cache<Key<Q>, Passing<A>> answers;
    private final Generations generations;
    private final InstantSource clock;

    /** @param weigher how much room an answer takes, in products */
    Answers(Invalidations invalidations, InstantSource clock, Weigher<? super Q, ? super A> weigher) {
        this.generations = new Generations(invalidations);
        this.clock = clock;
        this.answers = CacheBuilder.newBuilder()
                .maximumWeight(HEAVIEST)
                .<Key<Q>, Passing<A>>weigher((key, kept) -> 4 + weigher.weigh(key.question(), kept.answer()))
                .build();
    }

    A get(TenantId tenant, Q question, Supplier<Passing<A>> ask) {
        var key = new Key<>(tenant, generations.of(tenant), question);
        var now = clock.instant();
        var kept = answers.getIfPresent(key);
        if (kept != null && now.isBefore(kept.until())) {
            return kept.answer();
        }
        var made = ask.get();
        answers.put(key, made.atMost(now.plus(LONGEST)));
        return made.answer();
    }

    /** @param until when it may be another one, though nothing was changed */
    record Passing<A>(A answer, Instant until) {
        private Passing<A> atMost(Instant latest) {
            return until.isBefore(latest) ? this : new Passing<>(answer, latest);
        }
    }

    private record Key<Q>(TenantId tenant, long generation, Q question) {}
}
