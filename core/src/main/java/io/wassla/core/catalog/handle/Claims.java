package io.wassla.core.catalog.handle;

import io.wassla.core.catalog.handle.Taken.TakenHandle;
import io.wassla.core.catalog.handle.Taken.TakenSku;
import io.wassla.core.catalog.variant.Sku;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has which SKU and handle: what is stored, and what others of the same batch have just claimed. */
public final class Claims<I> {
    private final Function<Collection<Taken>, Map<? extends Taken, I>> read;
    private final Map<Taken, I> owners = new HashMap<>();
    private final Set<Taken> known = new HashSet<>();

    /** @param read finds owners of what is stored */
    public Claims(Function<Collection<Taken>, Map<? extends Taken, I>> read) {
        this.read = read;
    }

    /** Reads in one go what will be asked for. */
    public void prepare(Collection<? extends Taken> wanted) {
        var unknown = wanted.stream().map(Claims::plain).filter(known::add).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            read.apply(unknown).forEach((claim, owner) -> owners.putIfAbsent(plain(claim), owner));
        }
    }

    boolean isFree(Taken claim, I claimant) {
        var owner = owners.get(plain(claim));
        return owner == null || owner.equals(claimant);
    }

    /** Those of them that somebody else has; if there are none, they are taken now. */
    public Set<Taken> claim(Collection<? extends Taken> wanted, I claimant) {
        Set<Taken> lost =
                wanted.stream().filter(claim -> !isFree(claim, claimant)).collect(Collectors.toUnmodifiableSet());
        if (lost.isEmpty()) {
            wanted.forEach(claim -> owners.put(plain(claim), claimant));
        }
        return lost;
    }

    /** SKUs that differ in case only are one. */
    private static Taken plain(Taken claim) {
        return switch (claim) {
            case TakenSku(var sku) -> new TakenSku(new Sku(sku.key()));
            case TakenHandle handle -> handle;
        };
    }
}
