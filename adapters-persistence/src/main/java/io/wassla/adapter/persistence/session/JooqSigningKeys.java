package io.wassla.adapter.persistence.session;

import static io.wassla.adapter.persistence.db.Tables.SIGNING_KEY;

import io.wassla.adapter.persistence.db.tables.records.SigningKeyRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.session.SigningKey;
import io.wassla.core.session.SigningKeys;
import java.time.Instant;
import java.util.List;

public final class JooqSigningKeys implements SigningKeys {
    private final Unit unit;

    public JooqSigningKeys(Unit unit) {
        this.unit = unit;
    }

    @Override
    public List<SigningKey> all() {
        return unit.dsl()
                .selectFrom(SIGNING_KEY)
                .orderBy(SIGNING_KEY.MADE_AT.desc(), SIGNING_KEY.ID.desc())
                .fetch(JooqSigningKeys::key);
    }

    @Override
    public void add(SigningKey key) {
        unit.dsl()
                .insertInto(SIGNING_KEY)
                .set(new SigningKeyRecord(
                        key.id(), key.privateKey().text(), key.publicKey(), key.madeAt(), key.retiredAt()))
                .execute();
    }

    @Override
    public void retireAllBut(String id, Instant now) {
        unit.dsl()
                .update(SIGNING_KEY)
                .set(SIGNING_KEY.RETIRED_AT, now)
                .where(SIGNING_KEY.ID.ne(id), SIGNING_KEY.RETIRED_AT.isNull())
                .execute();
    }

    @Override
    public int removeRetiredBefore(Instant moment) {
        return unit.dsl()
                .deleteFrom(SIGNING_KEY)
                .where(SIGNING_KEY.RETIRED_AT.lt(moment))
                .execute();
    }

    private static SigningKey key(SigningKeyRecord row) {
        return new SigningKey(
                row.getId(),
                new SealedSecret(row.getPrivateKey()),
                row.getPublicKey(),
                row.getMadeAt(),
                row.getRetiredAt());
    }
}
