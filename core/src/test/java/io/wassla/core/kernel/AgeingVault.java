package io.wassla.core.kernel;

import java.util.HashSet;
import java.util.Set;

/** A vault for tests whose keys can be rotated and lost; it hides nothing. */
public final class AgeingVault implements SecretVault {
    private final Set<String> lost = new HashSet<>();
    private int key = 1;

    public void rotate() {
        key++;
    }

    /** The present key is gone, and there is another one. */
    public void lose() {
        lost.add("k" + key);
        rotate();
    }

    @Override
    public SealedSecret seal(String purpose, Secret plain) {
        return new SealedSecret(key + "|" + purpose + "|" + plain.reveal());
    }

    @Override
    public Secret open(String purpose, SealedSecret sealed) {
        var parts = sealed.text().split("\\|", 3);
        if (!parts[1].equals(purpose)) {
            throw new IllegalStateException("sealed for " + parts[1]);
        }
        if (lost.contains(keyOf(sealed))) {
            throw new IllegalStateException(keyOf(sealed) + " is gone");
        }
        return new Secret(parts[2]);
    }

    @Override
    public String keyOf(SealedSecret sealed) {
        return "k" + sealed.text().split("\\|", 2)[0];
    }

    @Override
    public boolean isStale(SealedSecret sealed) {
        return !sealed.text().startsWith(key + "|");
    }
}
