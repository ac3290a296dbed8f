package io.wassla.core.audit;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries and links of all chains, for the platform. Both are only ever added to. */
public interface AuditChains {

    void append(Chain chain, AuditEntry entry);

    /** Newest first, by id. */
    Page<AuditEntry> page(Chain chain, AuditFilter filter, PageRequest request);

    /** The oldest committed entries that no link holds yet, by id. */
    List<ChainedEntry> unsealed(int most);

    /** The last link of a chain. */
    Optional<AuditLink> head(Chain chain);

    /**
     * Adds links. {@link io.wassla.core.kernel.ConcurrentChange} when a place in the chain, or an entry, is taken
     * already: somebody else seals too.
     */
    void link(List<AuditLink> links);

    /** Links of a chain with the entries they hold, by {@code seq}, after the given one. */
    List<LinkedEntry> linked(Chain chain, long after, int most);

    /** Every chain that has a link. */
    List<Chain> chains();

    record ChainedEntry(Chain chain, AuditEntry entry) {}

    /** @param entry absent when it was removed, which never happens by rightful means */
    record LinkedEntry(AuditLink link, @Nullable AuditEntry entry) {}
}
