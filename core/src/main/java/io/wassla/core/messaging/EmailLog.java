package io.wassla.core.messaging;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;

/** What was sent to whom, newest first; rows are only added. */
public interface EmailLog {

    void add(EmailLogEntry entry);

    Page<EmailLogEntry> page(PageRequest request);
}
