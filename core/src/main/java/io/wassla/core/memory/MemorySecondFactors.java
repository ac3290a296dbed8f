package io.wassla.core.memory;

import io.wassla.core.identity.UserId;
import io.wassla.core.identity.factor.SecondFactor;
import io.wassla.core.identity.factor.SecondFactors;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class MemorySecondFactors implements SecondFactors {
    private static final Comparator<UserId> ORDER =
            Comparator.comparing(user -> user.value().toString());

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

    @Override
    public List<SecondFactor> inOrder(@Nullable UserId after, int limit) {
        return rows().all()
                .filter(factor -> after == null || ORDER.compare(factor.user(), after) > 0)
                .sorted(Comparator.comparing(SecondFactor::user, ORDER))
                .limit(limit)
                .toList();
    }

    private MemoryTable<UserId, SecondFactor> rows() {
        scope.requireOpen();
        return scope.tables.identity.secondFactors;
    }
}
