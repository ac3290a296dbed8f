package io.wassla.adapter.security;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Chance;
import java.util.List;

/**
 * Rotates the master key in its file.
 *
 * <p>The order that loses nothing: {@link #addKey}; let every process take note (each does by itself when it meets the
 * new key's id, and at a restart); seal anew what {@link io.wassla.core.kernel.SecretVault#isStale} says is stale; only
 * then {@link #dropKey}. Several nodes that keep copies of the file get the new one before anything is sealed anew.
 *
 * <p>A new key leaves keyed hashes alone. Dropping the oldest key changes them: one-time codes that are on their way no
 * longer match, so that people ask for another, and neither do the recovery codes of second factors, which people must
 * have made anew. So the oldest key is dropped only when it is in the wrong hands.
 */
public final class RotateMasterKey {
    private final KeyFile file;
    private final Chance chance;

    public RotateMasterKey(KeySource.File source, Chance chance) {
        this.file = new KeyFile(source.path());
        this.chance = chance;
    }

    /**
     * @param ids oldest first; the first is the one of keyed hashes
     * @param current the one that seals
     */
    public record Keys(List<String> ids, String current) {
        public Keys {
            ids = ImmutableList.copyOf(ids);
        }
    }

    public Keys show() {
        return named(file.read());
    }

    /** Adds a fresh key, which seals from now on. */
    public Keys addKey() {
        return named(file.change(keys -> keys.rotated(chance)));
    }

    /**
     * Forgets an old key: what is still sealed with it can never be opened again.
     *
     * @throws IllegalArgumentException when there is no such key, or it is the current one
     */
    public Keys dropKey(String id) {
        return named(file.change(keys -> keys.without(id)));
    }

    private static Keys named(MasterKeys keys) {
        return new Keys(keys.keys().stream().map(MasterKey::id).toList(), keys.current());
    }
}
