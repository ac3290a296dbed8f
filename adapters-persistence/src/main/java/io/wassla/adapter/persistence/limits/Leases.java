package io.wassla.adapter.persistence.limits;

import static io.wassla.adapter.persistence.db.Tables.RATE_WINDOW;

import com.google.common.hash.Hashing;
import io.wassla.adapter.persistence.sql.Alone;
import io.wassla.core.kernel.RateLimiter.Rate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalInt;

/** How many permits of each window all nodes together have leased; keys are kept as hashes. */
public final class Leases {
    private final Alone alone;

    public Leases(Alone alone) {
        this.alone = alone;
    }

    void refuseInside() {
        alone.refuseInside();
    }

    /**
     * Leases a batch, as long as any permit is left; one statement.
     *
     * @return how many are leased now, this batch included and possibly beyond the rate: only what is within it counts;
     *     absent when none was left
     */
    OptionalInt lease(Rate rate, String key, Window window, int batch) {
        var leased = alone.call(dsl -> dsl.insertInto(RATE_WINDOW)
                .set(RATE_WINDOW.KEY, hash(rate, key))
                .set(RATE_WINDOW.STARTS_AT, window.start())
                .set(RATE_WINDOW.ENDS_AT, window.end())
                .set(RATE_WINDOW.LEASED, batch)
                .onConflict(RATE_WINDOW.KEY, RATE_WINDOW.STARTS_AT)
                .doUpdate()
                .set(RATE_WINDOW.LEASED, RATE_WINDOW.LEASED.plus(batch))
                .where(RATE_WINDOW.LEASED.lt(rate.permits()))
                .returning(RATE_WINDOW.LEASED)
                .fetchOptional(RATE_WINDOW.LEASED));
        return leased.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Forgets windows that ended before that moment; says how many. */
    public int forget(Instant endedBefore) {
        return alone.call(dsl -> dsl.deleteFrom(RATE_WINDOW)
                .where(RATE_WINDOW.ENDS_AT.lt(endedBefore))
                .execute());
    }

    private static String hash(Rate rate, String key) {
        var hash = Hashing.sha256().hashString(key, StandardCharsets.UTF_8);
        return rate.name() + ":" + hash;
    }
}
