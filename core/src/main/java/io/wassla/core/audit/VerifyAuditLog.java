package io.wassla.core.audit;

import com.google.common.collect.Iterables;
import io.wassla.core.tenancy.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes chains and tells whether an entry was altered, removed or slipped in.
 *
 * <p>What it can't tell by itself is that the end of a chain was cut off together with its links: the last hash it
 * answers may be noted elsewhere and compared.
 */
public final class VerifyAuditLog {
    private static final int BATCH = 1_000;

    public sealed interface Outcome {
        Chain chain();

        /**
         * @param entries how many, all of them good
         * @param hash the last link's
         */
        record Intact(Chain chain, long entries, String hash) implements Outcome {}

        /** @param seq the first link that does not fit */
        record Broken(Chain chain, long seq, Damage damage) implements Outcome {}
    }

    public enum Damage {
        ENTRY_ALTERED,
        ENTRY_REMOVED,
        LINK_REMOVED
    }

    private final Platform<? extends AuditPlatformScope> platform;
    private final SealAuditLog seal;

    public VerifyAuditLog(Platform<? extends AuditPlatformScope> platform) {
        this.platform = platform;
        this.seal = new SealAuditLog(platform);
    }

    /** All chains. */
    public List<Outcome> handle() {
        seal.handle();
        return platform.within(scope -> scope.audit().chains()).stream()
                .map(this::verify)
                .toList();
    }

    private Outcome verify(Chain chain) {
        var hash = ChainHash.GENESIS;
        var seq = 0L;
        var links = links(chain, seq);
        while (!links.isEmpty()) {
            for (var link : links) {
                seq++;
                var damage = damage(link, seq, hash);
                if (damage != null) {
                    return new Outcome.Broken(chain, seq, damage);
                }
                hash = link.link().hash();
            }
            links = links(chain, Iterables.getLast(links).link().seq());
        }
        return new Outcome.Intact(chain, seq, hash);
    }

    private List<AuditChains.LinkedEntry> links(Chain chain, long after) {
        return platform.within(scope -> scope.audit().linked(chain, after, BATCH));
    }

    private static @Nullable Damage damage(AuditChains.LinkedEntry linked, long seq, String before) {
        if (linked.link().seq() != seq) {
            return Damage.LINK_REMOVED;
        }
        if (linked.entry() == null) {
            return Damage.ENTRY_REMOVED;
        }
        return linked.link().hash().equals(ChainHash.next(before, seq, linked.entry())) ? null : Damage.ENTRY_ALTERED;
    }
}
