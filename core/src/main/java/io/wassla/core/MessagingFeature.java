package io.wassla.core;

import io.wassla.core.messaging.BrowseEmailLog;
import io.wassla.core.messaging.ChangeEmailSettings;
import io.wassla.core.messaging.DevelopmentOutbox;
import io.wassla.core.messaging.ResealEmailSettings;
import io.wassla.core.messaging.SendTestEmail;
import io.wassla.core.messaging.ShowEmailSettings;
import java.util.Optional;

/** How letters reach people. */
public record MessagingFeature(
        ShowEmailSettings showEmailSettings,
        ChangeEmailSettings changeEmailSettings,
        ResealEmailSettings resealEmailSettings,
        SendTestEmail sendTestEmail,
        BrowseEmailLog browseEmailLog,
        Optional<DevelopmentOutbox> developmentOutbox) {

    static MessagingFeature of(Parts parts) {
        var platform = parts.platform();
        return new MessagingFeature(
                new ShowEmailSettings(platform),
                new ChangeEmailSettings(platform, parts.ports().secrets().vault(), parts.ids(), parts.clock()),
                new ResealEmailSettings(platform, parts.ports().secrets().vault(), parts.clock()),
                new SendTestEmail(parts.sender()),
                new BrowseEmailLog(platform),
                Optional.ofNullable(parts.ports().carriers().development()));
    }
}
