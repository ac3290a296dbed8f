package io.wassla.core.memory;

import io.wassla.core.audit.AuditChains.ChainedEntry;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Chain;
import java.util.UUID;
import java.util.function.Consumer;

/** What no port allows: changing the audit log afterwards. */
public final class Tampering {

    private Tampering() {}

    public static void alter(MemoryStorage storage, Chain chain, AuditEntry entry) {
        tables(storage, tables -> tables.auditEntries.put(entry.id(), new ChainedEntry(chain, entry)));
    }

    public static void removeEntry(MemoryStorage storage, UUID entry) {
        tables(storage, tables -> tables.auditEntries.remove(entry));
    }

    public static void removeLink(MemoryStorage storage, Chain chain, long seq) {
        tables(storage, tables -> tables.auditLinks.remove(new MemoryTables.ChainPlace(chain, seq)));
    }

    private static void tables(MemoryStorage storage, Consumer<MemoryTables> deed) {
        storage.platform().within(scope -> {
            deed.accept(scope.tables);
            return true;
        });
    }
}
