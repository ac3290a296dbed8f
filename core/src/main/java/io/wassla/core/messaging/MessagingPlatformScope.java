package io.wassla.core.messaging;

import io.wassla.core.tenancy.PlatformScope;

/** Settings and log of messages. */
public interface MessagingPlatformScope extends PlatformScope {

    EmailSettingsStore emailSettings();

    EmailLog emailLog();
}
