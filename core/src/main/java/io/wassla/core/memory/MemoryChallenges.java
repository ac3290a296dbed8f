package io.wassla.core.memory;

import io.wassla.core.identity.code.Challenge;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.Challenges;
import io.wassla.core.identity.code.CodePurpose;
import io.wassla.core.messaging.Identifier;
import java.time.Instant;
import java.util.Optional;

final class MemoryChallenges implements Challenges {
    private final MemoryPlatformScope scope;

    MemoryChallenges(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<Challenge> locked(ChallengeId id) {
        return rows().find(id);
    }

    @Override
    public Optional<Challenge> current(Identifier identifier, CodePurpose purpose) {
        return rows().all()
                .filter(challenge -> challenge.identifier().equals(identifier) && challenge.purpose() == purpose)
                .findFirst();
    }

    @Override
    public void replace(Challenge challenge) {
        current(challenge.identifier(), challenge.purpose()).ifPresent(older -> rows().remove(older.id()));
        rows().insert(challenge.id(), challenge);
    }

    @Override
    public void update(Challenge challenge) {
        rows().put(challenge.id(), challenge);
    }

    @Override
    public void remove(ChallengeId id) {
        rows().remove(id);
    }

    @Override
    public int removeSentBefore(Instant moment) {
        return rows().removeIf(challenge -> challenge.sentAt().isBefore(moment));
    }

    private MemoryTable<ChallengeId, Challenge> rows() {
        scope.requireOpen();
        return scope.tables.identity.challenges;
    }
}
