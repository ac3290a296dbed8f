package io.wassla.core.audit;

import io.wassla.core.tenancy.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links new entries into their chains. Runs every few seconds and before each verification, apart from the transactions
 * that write entries, so that these never wait for each other.
 */
public final class SealAuditLog {
    private static final int BATCH = 500;

    private final Platform<? extends AuditPlatformScope> platform;

    public SealAuditLog(Platform<? extends AuditPlatformScope> platform) {
        this.platform = platform;
    }

    /** Says how many entries were linked. */
    public int handle() {
        var total = 0;
        var linked = BATCH;
        while (linked == BATCH) {
            linked = platform.within(scope -> seal(scope.audit()));
            total += linked;
        }
        return total;
    }

    private static int seal(AuditChains chains) {
        var heads = new HashMap<Chain, AuditLink>();
        var links = new ArrayList<AuditLink>();
        for (var unsealed : chains.unsealed(BATCH)) {
            var link = next(unsealed, heads, chains);
            heads.put(unsealed.chain(), link);
            links.add(link);
        }
        chains.link(List.copyOf(links));
        return links.size();
    }

    private static AuditLink next(AuditChains.ChainedEntry unsealed, Map<Chain, AuditLink> heads, AuditChains chains) {
        var chain = unsealed.chain();
        var known = heads.get(chain);
        var head = known == null ? chains.head(chain).orElse(null) : known;
        var seq = head == null ? 1 : head.seq() + 1;
        var before = head == null ? ChainHash.GENESIS : head.hash();
        var entry = unsealed.entry();
        return new AuditLink(chain, seq, entry.id(), ChainHash.next(before, seq, entry));
    }
}
