package io.wassla.adapter.persistence.identity;

import static io.wassla.adapter.persistence.db.Tables.SECOND_FACTOR;
import static org.jooq.impl.DSL.noCondition;

import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.persistence.db.tables.records.SecondFactorRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.factor.SecondFactor;
import io.wassla.core.identity.factor.SecondFactors;
import io.wassla.core.kernel.SealedSecret;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class JooqSecondFactors implements SecondFactors {
    private final Unit unit;

    public JooqSecondFactors(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<SecondFactor> locked(UserId user) {
        return unit.dsl()
                .selectFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.USER_ID.eq(user.value()))
                .forUpdate()
                .fetchOptional(JooqSecondFactors::factor);
    }

    @Override
    public void save(SecondFactor factor) {
        var row = row(factor);
        unit.dsl()
                .insertInto(SECOND_FACTOR)
                .set(row)
                .onConflict(SECOND_FACTOR.USER_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public void remove(UserId user) {
        unit.dsl()
                .deleteFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.USER_ID.eq(user.value()))
                .execute();
    }

    @Override
    public List<SecondFactor> inOrder(@Nullable UserId after, int limit) {
        return unit.dsl()
                .selectFrom(SECOND_FACTOR)
                .where(after == null ? noCondition() : SECOND_FACTOR.USER_ID.gt(after.value()))
                .orderBy(SECOND_FACTOR.USER_ID)
                .limit(limit)
                .fetch(JooqSecondFactors::factor);
    }

    private static SecondFactor factor(SecondFactorRecord row) {
        return new SecondFactor(
                new UserId(row.getUserId()),
                new SealedSecret(row.getSecret()),
                row.getConfirmedAt(),
                row.getLastStep(),
                ImmutableSet.copyOf(row.getRecoveryCodes()));
    }

    private static SecondFactorRecord row(SecondFactor factor) {
        return new SecondFactorRecord(
                factor.user().value(),
                factor.secret().text(),
                factor.confirmedAt(),
                factor.lastStep(),
                factor.recoveryCodes().toArray(String[]::new));
    }
}
