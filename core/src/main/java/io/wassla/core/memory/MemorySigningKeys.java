package io.wassla.core.memory;

import io.wassla.core.session.SigningKey;
import io.wassla.core.session.SigningKeys;
import java.time.Instant;
import java.util.List;

final class MemorySigningKeys implements SigningKeys {
    private final MemoryPlatformScope scope;

    MemorySigningKeys(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public List<SigningKey> all() {
        return rows().all().toList().reversed();
    }

    @Override
    public void add(SigningKey key) {
        rows().insert(key.id(), key);
    }

    @Override
    public void retireAllBut(String id, Instant now) {
        rows().all()
                .filter(key -> !key.id().equals(id) && key.retiredAt() == null)
                .forEach(key -> rows().put(
                                key.id(),
                                new SigningKey(key.id(), key.privateKey(), key.publicKey(), key.madeAt(), now)));
    }

    @Override
    public int removeRetiredBefore(Instant moment) {
        return rows().removeIf(key -> {
            var retiredAt = key.retiredAt();
            return retiredAt != null && retiredAt.isBefore(moment);
        });
    }

    private MemoryTable<String, SigningKey> rows() {
        scope.requireOpen();
        return scope.tables.identity.signingKeys;
    }
}
