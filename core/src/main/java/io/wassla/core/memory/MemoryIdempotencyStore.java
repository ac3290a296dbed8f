package io.wassla.core.memory;

import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.SealedSecret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps answers in memory, for one node. */
public final class MemoryIdempotencyStore implements IdempotencyStore {
    private final Map<Key, Entry> entries = new HashMap<>();
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public MemoryIdempotencyStore(Supplier<UUID> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    private record Key(String owner, String key) {}

    private record Entry(
            UUID claim, String fingerprint, @Nullable SealedSecret answer, Instant since) {
        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(answer == null ? LEASE : KEPT));
        }
    }

    @Override
    public synchronized Claim claim(String owner, String key, String fingerprint) {
        var now = clock.instant();
        var place = new Key(owner, key);
        var entry = entries.get(place);
        if (entry == null || entry.isOver(now)) {
            var fresh = new Entry(ids.get(), fingerprint, null, now);
            entries.put(place, fresh);
            return new Claim.Fresh(fresh.claim());
        }
        if (!entry.fingerprint().equals(fingerprint)) {
            return new Claim.OtherCall();
        }
        var answer = entry.answer();
        return answer == null ? new Claim.InProgress() : new Claim.Answered(answer);
    }

    @Override
    public synchronized void keep(UUID claim, SealedSecret answer) {
        entries.replaceAll((key, entry) ->
                entry.claim().equals(claim) ? new Entry(claim, entry.fingerprint(), answer, entry.since()) : entry);
    }

    @Override
    public synchronized void release(UUID claim) {
        entries.values().removeIf(entry -> entry.claim().equals(claim) && entry.answer() == null);
    }

    @Override
    public synchronized int forget() {
        var now = clock.instant();
        var before = entries.size();
        entries.values().removeIf(entry -> entry.isOver(now));
        return before - entries.size();
    }
}
