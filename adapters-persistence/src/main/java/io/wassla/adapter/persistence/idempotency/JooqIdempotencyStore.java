package io.wassla.adapter.persistence.idempotency;

import static io.wassla.adapter.persistence.db.Tables.IDEMPOTENCY_KEY;
import static org.jooq.impl.DSL.excluded;

import com.google.common.hash.Hashing;
import io.wassla.adapter.persistence.db.tables.records.IdempotencyKeyRecord;
import io.wassla.adapter.persistence.sql.Alone;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.SealedSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;

/** Each call is one statement and a transaction of its own; a claim that loses reads what it lost to. */
public final class JooqIdempotencyStore implements IdempotencyStore {
    private final Alone alone;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public JooqIdempotencyStore(Alone alone, Supplier<UUID> ids, InstantSource clock) {
        this.alone = alone;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Claim claim(String owner, String key, String fingerprint) {
        var hash = hash(owner, key);
        while (true) {
            var fresh = ids.get();
            if (take(hash, fresh, fingerprint)) {
                return new Claim.Fresh(fresh);
            }
            var taken = find(hash);
            if (taken.isPresent()) {
                return judge(taken.get(), fingerprint);
            }
        }
    }

    @Override
    public void keep(UUID claim, SealedSecret answer) {
        alone.call(dsl -> dsl.update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.ANSWER, answer.text())
                .where(IDEMPOTENCY_KEY.CLAIM.eq(claim))
                .execute());
    }

    @Override
    public void release(UUID claim) {
        alone.call(dsl -> dsl.deleteFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.CLAIM.eq(claim), IDEMPOTENCY_KEY.ANSWER.isNull())
                .execute());
    }

    @Override
    public int forget() {
        return alone.call(dsl ->
                dsl.deleteFrom(IDEMPOTENCY_KEY).where(isOver(clock.instant())).execute());
    }

    /** Whether the key was free, or what it was claimed for is over. */
    private boolean take(String hash, UUID claim, String fingerprint) {
        var now = clock.instant();
        return alone.call(dsl -> dsl.insertInto(IDEMPOTENCY_KEY)
                        .set(new IdempotencyKeyRecord(hash, claim, fingerprint, null, now))
                        .onConflict(IDEMPOTENCY_KEY.KEY_HASH)
                        .doUpdate()
                        .set(IDEMPOTENCY_KEY.CLAIM, excluded(IDEMPOTENCY_KEY.CLAIM))
                        .set(IDEMPOTENCY_KEY.FINGERPRINT, excluded(IDEMPOTENCY_KEY.FINGERPRINT))
                        .setNull(IDEMPOTENCY_KEY.ANSWER)
                        .set(IDEMPOTENCY_KEY.SINCE, excluded(IDEMPOTENCY_KEY.SINCE))
                        .where(isOver(now))
                        .execute())
                == 1;
    }

    private Optional<IdempotencyKeyRecord> find(String hash) {
        return alone.call(dsl -> dsl.selectFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.KEY_HASH.eq(hash))
                .fetchOptional());
    }

    private static Claim judge(IdempotencyKeyRecord taken, String fingerprint) {
        if (!taken.getFingerprint().equals(fingerprint)) {
            return new Claim.OtherCall();
        }
        var answer = taken.getAnswer();
        return answer == null ? new Claim.InProgress() : new Claim.Answered(new SealedSecret(answer));
    }

    private static Condition isOver(Instant now) {
        var lost = IDEMPOTENCY_KEY.ANSWER.isNull().and(IDEMPOTENCY_KEY.SINCE.le(now.minus(LEASE)));
        return lost.or(IDEMPOTENCY_KEY.SINCE.le(now.minus(KEPT)));
    }

    private static String hash(String owner, String key) {
        return Hashing.sha256()
                .hashString(owner.length() + ":" + owner + key, StandardCharsets.UTF_8)
                .toString();
    }
}
