package io.wassla.core.memory;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.messaging.EmailLog;
import io.wassla.core.messaging.EmailLogEntry;
import java.time.Instant;

final class MemoryEmailLog implements EmailLog {
    private final MemoryPlatformScope scope;

    MemoryEmailLog(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public void add(EmailLogEntry entry) {
        scope.requireOpen();
        scope.tables.emailLog.insert(entry.id(), entry);
    }

    @Override
    public int forget(Instant before) {
        scope.requireOpen();
        return scope.tables.emailLog.removeIf(entry -> entry.at().isBefore(before));
    }

    @Override
    public Page<EmailLogEntry> page(PageRequest request) {
        scope.requireOpen();
        return MemoryPages.newestFirst(scope.tables.emailLog.all(), request, EmailLogEntry::id);
    }
}
