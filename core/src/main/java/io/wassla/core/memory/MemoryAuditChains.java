package io.wassla.core.memory;

import io.wassla.core.audit.AuditChains;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.AuditLink;
import io.wassla.core.audit.Chain;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

final class MemoryAuditChains implements AuditChains {
    private static final Comparator<AuditLink> BY_PLACE = Comparator.comparingLong(AuditLink::seq);
    private final MemoryPlatformScope scope;

    MemoryAuditChains(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public void append(Chain chain, AuditEntry entry) {
        tables().auditEntries.insert(entry.id(), new ChainedEntry(chain, entry));
    }

    @Override
    public Page<AuditEntry> page(Chain chain, AuditFilter filter, PageRequest request) {
        return page(tables(), chain, filter, request);
    }

    @Override
    public List<ChainedEntry> unsealed(int most) {
        var linked = tables().auditLinks.all().map(AuditLink::entry).collect(Collectors.toSet());
        return tables().auditEntries
                .all()
                .filter(row -> !linked.contains(row.entry().id()))
                .sorted(Comparator.comparing(row -> row.entry().id().toString()))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<AuditLink> head(Chain chain) {
        return tables().auditLinks
                .all()
                .filter(link -> link.chain().equals(chain))
                .max(BY_PLACE);
    }

    @Override
    public void link(List<AuditLink> links) {
        for (var link : links) {
            var twice =
                    tables().auditLinks.all().anyMatch(other -> other.entry().equals(link.entry()));
            var place = new MemoryTables.ChainPlace(link.chain(), link.seq());
            if (twice || !tables().auditLinks.add(place, link)) {
                throw new ConcurrentChange("the audit chain");
            }
        }
    }

    @Override
    public List<LinkedEntry> linked(Chain chain, long after, int most) {
        return tables().auditLinks
                .all()
                .filter(link -> link.chain().equals(chain) && link.seq() > after)
                .sorted(BY_PLACE)
                .limit(most)
                .map(this::withEntry)
                .toList();
    }

    @Override
    public List<Chain> chains() {
        return tables().auditLinks.all().map(AuditLink::chain).distinct().toList();
    }

    private LinkedEntry withEntry(AuditLink link) {
        var row = tables().auditEntries.find(link.entry()).orElse(null);
        return new LinkedEntry(link, row == null ? null : row.entry());
    }

    static Page<AuditEntry> page(MemoryTables tables, Chain chain, AuditFilter filter, PageRequest request) {
        var entries = tables.auditEntries
                .all()
                .filter(row -> row.chain().equals(chain))
                .map(ChainedEntry::entry)
                .filter(filter::matches);
        return MemoryPages.newestFirst(entries, request, AuditEntry::id);
    }

    private MemoryTables tables() {
        scope.requireOpen();
        return scope.tables;
    }
}
