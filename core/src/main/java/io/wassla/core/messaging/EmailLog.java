package io.wassla.core.messaging;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import java.time.Instant;

/** What was sent to whom, newest first; rows are never changed. */
public interface EmailLog {

    void add(EmailLogEntry entry);

    Page<EmailLogEntry> page(PageRequest request);

    /** Takes away what is older than that moment; says how many. */
    int forget(Instant before);
}
