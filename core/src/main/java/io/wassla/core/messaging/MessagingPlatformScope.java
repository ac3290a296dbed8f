package io.wassla.core.messaging;

import io.wassla.core.audit.AuditPlatformScope;

/** Settings and log of messages; setting them is audited. */
public interface MessagingPlatformScope extends AuditPlatformScope {

    EmailSettingsStore emailSettings();

    EmailLog emailLog();
}
