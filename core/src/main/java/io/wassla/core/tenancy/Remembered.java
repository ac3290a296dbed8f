package io.wassla.core.tenancy;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps what was read from storage until {@link Invalidations} say that it changed, but at most for a minute.
 *
 * <p>What is read while an invalidation comes in is not kept: it may be older than the change. Bounded; safe for
 * concurrent use.
 */
public final class Remembered<V> {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Cache<String, Kept<V>> values;
    private final AtomicLong changes = new AtomicLong();
    private final String topic;
    private final InstantSource clock;

    public Remembered(String topic, Invalidations invalidations, InstantSource clock) {
        this(topic, MOST, invalidations, clock);
    }

    /** @param most how many values are kept */
    public Remembered(String topic, int most, Invalidations invalidations, InstantSource clock) {
        this.values = CacheBuilder.newBuilder().maximumSize(most).build();
        this.topic = topic;
        this.clock = clock;
        var unused = invalidations.subscribe(this::hear);
    }

    /** What is remembered under the key, else what {@code read} returns; it is not called inside a transaction. */
    public V get(String key, Supplier<? extends V> read) {
        var kept = values.getIfPresent(key);
        if (kept != null && clock.instant().isBefore(kept.until())) {
            return kept.value();
        }
        var seen = mark();
        V value = read.get();
        keep(key, value, seen);
        return value;
    }

    /** What is remembered under the key. */
    public Optional<V> known(String key) {
        return Optional.ofNullable(values.getIfPresent(key))
                .filter(kept -> clock.instant().isBefore(kept.until()))
                .map(Kept::value);
    }

    /** Taken before something is read that is to be kept. */
    public long mark() {
        return changes.get();
    }

    /** Remembers what was read since the mark was taken, unless something changed meanwhile. */
    public void keep(String key, V value, long mark) {
        values.put(key, new Kept<>(value, clock.instant().plus(LONGEST)));
        if (changes.get() != mark) {
            values.invalidate(key);
        }
    }

    private void hear(Invalidation what) {
        if (!what.concerns(topic)) {
            return;
        }
        changes.incrementAndGet();
        if (what.equals(Invalidation.ALL)) {
            values.invalidateAll();
        } else {
            values.invalidate(what.key());
        }
    }

    private record Kept<V>(V value, Instant until) {}
}
