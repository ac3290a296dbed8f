package io.wassla.adapter.persistence.identity;

import static io.wassla.adapter.persistence.db.Tables.THROTTLE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wassla.adapter.persistence.db.tables.records.ThrottleRecord;
import io.wassla.adapter.persistence.sql.Moments;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.Throttles;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.impl.SQLDataType;

/** A row of a key is its lock; keys without one get an empty row, which is swept away with the old ones. */
public final class JooqThrottles implements Throttles {
    private final Unit unit;

    public JooqThrottles(Unit unit) {
        this.unit = unit;
    }

    /**
     * An upsert that changes nothing: unlike a query it waits for, locks and shows rows that others are just adding.
     */
    @Override
    public Map<ThrottleKey, Throttle> locked(Set<ThrottleKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var byText = Maps.uniqueIndex(keys, ThrottleKey::text);
        var texts = byText.keySet().stream().sorted().toArray(String[]::new);
        var wanted = unnest(val(texts, SQLDataType.CLOB.array())).as("wanted", "key");
        var key = wanted.field("key", String.class);
        var rows = unit.dsl()
                .insertInto(THROTTLE, THROTTLE.KEY, THROTTLE.TRIES)
                .select(select(key, val(new OffsetDateTime[0], THROTTLE.TRIES.getDataType()))
                        .from(wanted))
                .onConflict(THROTTLE.KEY)
                .doUpdate()
                .set(THROTTLE.KEY, excluded(THROTTLE.KEY))
                .returning()
                .fetch();
        return rows.stream()
                .map(row -> new Throttle(Objects.requireNonNull(byText.get(row.getKey())), Moments.of(row.getTries())))
                .collect(ImmutableMap.toImmutableMap(Throttle::key, throttle -> throttle));
    }

    @Override
    public Throttle read(ThrottleKey key) {
        return unit.dsl()
                .selectFrom(THROTTLE)
                .where(THROTTLE.KEY.eq(key.text()))
                .fetchOptional(row -> new Throttle(key, Moments.of(row.getTries())))
                .orElseGet(() -> Throttle.untouched(key));
    }

    @Override
    public void save(Collection<Throttle> throttles) {
        if (throttles.isEmpty()) {
            return;
        }
        var rows = throttles.stream().map(JooqThrottles::row).toList();
        unit.dsl()
                .insertInto(THROTTLE)
                .set(rows)
                .onConflict(THROTTLE.KEY)
                .doUpdate()
                .set(THROTTLE.TRIES, excluded(THROTTLE.TRIES))
                .set(THROTTLE.LAST_TRY, excluded(THROTTLE.LAST_TRY))
                .execute();
    }

    /** Rows that somebody has locked are in use, and left for the next time. */
    @Override
    public int forgetBefore(Instant moment) {
        var old = select(THROTTLE.KEY)
                .from(THROTTLE)
                .where(THROTTLE.LAST_TRY.lt(moment).or(THROTTLE.LAST_TRY.isNull()))
                .forUpdate()
                .skipLocked();
        var gone = unit.dsl()
                .deleteFrom(THROTTLE)
                .where(THROTTLE.KEY.in(old))
                .returning(THROTTLE.LAST_TRY)
                .fetch(THROTTLE.LAST_TRY);
        return (int) gone.stream().filter(Objects::nonNull).count();
    }

    private static ThrottleRecord row(Throttle throttle) {
        var row = new ThrottleRecord();
        row.setKey(throttle.key().text());
        row.setTries(Moments.array(throttle.tries()));
        row.setLastTry(throttle.tries().isEmpty() ? null : throttle.tries().getLast());
        return row;
    }
}
