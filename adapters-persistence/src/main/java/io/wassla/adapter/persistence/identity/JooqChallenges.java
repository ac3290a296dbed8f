package io.wassla.adapter.persistence.identity;

import static io.wassla.adapter.persistence.db.Tables.CHALLENGE;

import com.google.common.base.Ascii;
import io.wassla.adapter.persistence.db.tables.records.ChallengeRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.code.Challenge;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.Challenges;
import io.wassla.core.identity.code.CodeDigest;
import io.wassla.core.identity.code.CodePurpose;
import io.wassla.core.messaging.Identifier;
import java.time.Instant;
import java.util.Optional;

public final class JooqChallenges implements Challenges {
    private final Unit unit;

    public JooqChallenges(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Challenge> locked(ChallengeId id) {
        return unit.dsl()
                .selectFrom(CHALLENGE)
                .where(CHALLENGE.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqChallenges::challenge);
    }

    @Override
    public Optional<Challenge> current(Identifier identifier, CodePurpose purpose) {
        return unit.dsl()
                .selectFrom(CHALLENGE)
                .where(CHALLENGE.IDENTIFIER_KEY.eq(identifier.key()), CHALLENGE.PURPOSE.eq(code(purpose)))
                .fetchOptional(JooqChallenges::challenge);
    }

    @Override
    public void replace(Challenge challenge) {
        var row = row(challenge);
        unit.dsl()
                .insertInto(CHALLENGE)
                .set(row)
                .onConflict(CHALLENGE.IDENTIFIER_KEY, CHALLENGE.PURPOSE)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public void update(Challenge challenge) {
        unit.dsl()
                .update(CHALLENGE)
                .set(CHALLENGE.FAILURES, challenge.failures())
                .where(CHALLENGE.ID.eq(challenge.id().value()))
                .execute();
    }

    @Override
    public void remove(ChallengeId id) {
        unit.dsl().deleteFrom(CHALLENGE).where(CHALLENGE.ID.eq(id.value())).execute();
    }

    @Override
    public int removeSentBefore(Instant moment) {
        return unit.dsl()
                .deleteFrom(CHALLENGE)
                .where(CHALLENGE.SENT_AT.lt(moment))
                .execute();
    }

    private static Challenge challenge(ChallengeRecord row) {
        var user = row.getUserId();
        return new Challenge(
                new ChallengeId(row.getId()),
                CodePurpose.valueOf(Ascii.toUpperCase(row.getPurpose())),
                Identifier.parse(row.getIdentifier()),
                user == null ? null : new UserId(user),
                new CodeDigest(row.getDigest()),
                row.getSentAt(),
                row.getFailures());
    }

    private static ChallengeRecord row(Challenge challenge) {
        var user = challenge.user();
        return new ChallengeRecord(
                challenge.id().value(),
                code(challenge.purpose()),
                challenge.identifier().value(),
                user == null ? null : user.value(),
                challenge.digest().hex(),
                challenge.sentAt(),
                challenge.failures(),
                challenge.identifier().key());
    }

    private static String code(CodePurpose purpose) {
        return Ascii.toLowerCase(purpose.name());
    }
}
