package io.wassla.core.messaging;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.Platform;

/** Lists what was sent to whom, newest first; for superadmins. */
public final class BrowseEmailLog {

    public record Command(PageRequest page) {}

    private final Platform<? extends MessagingPlatformScope> platform;

    public BrowseEmailLog(Platform<? extends MessagingPlatformScope> platform) {
        this.platform = platform;
    }

    public Page<EmailLogEntry> handle(Command command) {
        return platform.within(scope -> scope.emailLog().page(command.page()));
    }
}
