package io.wassla.core.memory;

import io.wassla.core.identity.SecondFactor;
import io.wassla.core.identity.SecondFactors;
import io.wassla.core.identity.UserId;
import java.util.Optional;

final class MemorySecondFactors implements SecondFactors {
    private final MemoryPlatformScope scope;

    MemorySecondFactors(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<SecondFactor> locked(UserId user) {
        return rows().find(user);
    }

    @Override
    public void save(SecondFactor factor) {
        rows().put(factor.user(), factor);
    }

    @Override
    public void remove(UserId user) {
        rows().remove(user);
    }

    private MemoryTable<UserId, SecondFactor> rows() {
        scope.requireOpen();
        return scope.tables.identity.secondFactors;
    }
}
