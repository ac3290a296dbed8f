package io.wassla.core.memory;

import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps secrets behind names that tell nothing. */
public final class MemoryVault implements SecretVault {
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String purpose, Secret plain) {}

    @Override
    public SealedSecret seal(String purpose, Secret plain) {
        var name = UUID.randomUUID().toString();
        kept.put(name, new Kept(purpose, plain));
        return new SealedSecret(name);
    }

    @Override
    public Secret open(String purpose, SealedSecret sealed) {
        var found = kept.get(sealed.text());
        if (found == null || !found.purpose().equals(purpose)) {
            throw new IllegalStateException("nothing was sealed like this for " + purpose);
        }
        return found.plain();
    }

    @Override
    public String keyOf(SealedSecret sealed) {
        return "memory";
    }

    @Override
    public boolean isStale(SealedSecret sealed) {
        return false;
    }
}
