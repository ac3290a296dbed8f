package io.wassla.core.messaging;

import io.wassla.core.tenancy.Platform;
import java.util.Optional;

/** Shows how the platform sends e-mail; for superadmins and the operator. Secrets stay sealed. */
public final class ShowEmailSettings {
    private final Platform<? extends MessagingPlatformScope> platform;

    public ShowEmailSettings(Platform<? extends MessagingPlatformScope> platform) {
        this.platform = platform;
    }

    /** Empty while none were ever set. */
    public Optional<EmailSettings> handle() {
        return platform.within(scope -> scope.emailSettings().find());
    }
}
