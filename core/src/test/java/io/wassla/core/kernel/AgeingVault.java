package io.wassla.core.kernel;

/** A vault for tests whose keys can be rotated; it hides nothing. */
public final class AgeingVault implements SecretVault {
    private int key = 1;

    public void rotate() {
        key++;
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
        return new Secret(parts[2]);
    }

    @Override
    public boolean isStale(SealedSecret sealed) {
        return !sealed.text().startsWith(key + "|");
    }
}
