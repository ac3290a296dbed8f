package io.wassla.core.memory;

import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.OneTimeTokens;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

final class MemoryOneTimeTokens implements OneTimeTokens {
    private final MemoryPlatformScope scope;

    MemoryOneTimeTokens(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public void add(OneTimeToken token) {
        rows().insert(token.hash(), token);
    }

    @Override
    public Optional<OneTimeToken> locked(TokenHash hash, TokenPurpose purpose) {
        return rows().find(hash).filter(token -> token.purpose() == purpose);
    }

    @Override
    public void remove(TokenHash hash) {
        rows().remove(hash);
    }

    @Override
    public void removeAll(UserId user, Set<TokenPurpose> purposes) {
        rows().removeIf(token -> token.user().equals(user) && purposes.contains(token.purpose()));
    }

    @Override
    public int removeExpired(Instant moment) {
        return rows().removeIf(token -> !token.isValid(moment));
    }

    private MemoryTable<TokenHash, OneTimeToken> rows() {
        scope.requireOpen();
        return scope.tables.identity.oneTimeTokens;
    }
}
