package io.wassla.adapter.persistence.identity;

import static io.wassla.adapter.persistence.db.Tables.ONE_TIME_TOKEN;

import com.google.common.base.Ascii;
import io.wassla.adapter.persistence.db.tables.records.OneTimeTokenRecord;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.OneTimeTokens;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

public final class JooqOneTimeTokens implements OneTimeTokens {
    private final Unit unit;

    public JooqOneTimeTokens(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void add(OneTimeToken token) {
        unit.dsl().insertInto(ONE_TIME_TOKEN).set(row(token)).execute();
    }

    @Override
    public Optional<OneTimeToken> locked(TokenHash hash, TokenPurpose purpose) {
        return unit.dsl()
                .selectFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.HASH.eq(hash.hex()), ONE_TIME_TOKEN.PURPOSE.eq(code(purpose)))
                .forUpdate()
                .fetchOptional(JooqOneTimeTokens::token);
    }

    @Override
    public void remove(TokenHash hash) {
        unit.dsl()
                .deleteFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.HASH.eq(hash.hex()))
                .execute();
    }

    @Override
    public void removeAll(UserId user, Set<TokenPurpose> purposes) {
        var codes = purposes.stream().map(JooqOneTimeTokens::code).toList();
        unit.dsl()
                .deleteFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.USER_ID.eq(user.value()), ONE_TIME_TOKEN.PURPOSE.in(codes))
                .execute();
    }

    @Override
    public int removeExpired(Instant moment) {
        return unit.dsl()
                .deleteFrom(ONE_TIME_TOKEN)
                .where(ONE_TIME_TOKEN.EXPIRES_AT.le(moment))
                .execute();
    }

    private static OneTimeToken token(OneTimeTokenRecord row) {
        return new OneTimeToken(
                new TokenHash(row.getHash()),
                TokenPurpose.valueOf(Ascii.toUpperCase(row.getPurpose())),
                new UserId(row.getUserId()),
                row.getExpiresAt());
    }

    private static OneTimeTokenRecord row(OneTimeToken token) {
        return new OneTimeTokenRecord(
                token.hash().hex(), code(token.purpose()), token.user().value(), token.expiresAt());
    }

    private static String code(TokenPurpose purpose) {
        return Ascii.toLowerCase(purpose.name());
    }
}
