package io.wassla.adapter.security;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Chance;
import java.util.List;
import java.util.Optional;

/**
 * The ring of master keys, oldest first: one seals, all open.
 *
 * <p>Rotation adds a key and makes it the current one. What older keys sealed goes on opening until they are dropped.
 * The oldest key is also the one of keyed hashes, because a hash can't be made anew from what it hides.
 *
 * @param keys at least one; no id twice
 * @param current the id of the key that seals
 */
record MasterKeys(List<MasterKey> keys, String current) {
    private static final int MOST = 100;

    MasterKeys {
        keys = ImmutableList.copyOf(keys);
        KeyRefused.unless(!keys.isEmpty() && keys.size() <= MOST, "ring.size", MOST);
        KeyRefused.unless(keys.stream().map(MasterKey::id).distinct().count() == keys.size(), "id.twice");
        var ids = keys.stream().map(MasterKey::id).toList();
        KeyRefused.unless(ids.contains(current), "current.missing");
    }

    static MasterKeys of(MasterKey only) {
        return new MasterKeys(List.of(only), only.id());
    }

    Optional<MasterKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    MasterKey sealing() {
        return find(current).orElseThrow();
    }

    MasterKey hashing() {
        return keys.getFirst();
    }

    MasterKeys rotated(Chance chance) {
        var fresh = MasterKey.fresh(chance);
        return new MasterKeys(
                ImmutableList.<MasterKey>builder().addAll(keys).add(fresh).build(), fresh.id());
    }

    /** Without one of the older keys. */
    MasterKeys without(String id) {
        Preconditions.checkArgument(!id.equals(current), "the current key can't be dropped");
        Preconditions.checkArgument(find(id).isPresent(), "there is no key %s", id);
        return new MasterKeys(keys.stream().filter(key -> !key.id().equals(id)).toList(), current);
    }
}
