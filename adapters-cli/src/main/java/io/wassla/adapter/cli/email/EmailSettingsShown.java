package io.wassla.adapter.cli.email;

import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailTransport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** E-mail settings as anybody may see them: of secrets only whether they are set. */
record EmailSettingsShown(
        boolean configured,
        @Nullable String provider,
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String security,
        @Nullable String username,
        boolean passwordSet,
        boolean apiKeySet,
        @Nullable String fromAddress,
        @Nullable String fromName,
        @Nullable Instant updatedAt) {
    static final EmailSettingsShown NONE =
            new EmailSettingsShown(false, null, null, null, null, null, false, false, null, null, null);

    static EmailSettingsShown of(EmailSettings settings) {
        var from = settings.from();
        var changed = settings.revision().updatedAt();
        var provider = settings.provider().code();
        return switch (settings.transport()) {
            case EmailTransport.Smtp smtp ->
                new EmailSettingsShown(
                        true,
                        provider,
                        smtp.server().host(),
                        smtp.server().port(),
                        smtp.server().security().code(),
                        smtp.username(),
                        smtp.password() != null,
                        false,
                        from.address().value(),
                        from.name(),
                        changed);
            case EmailTransport.SendGrid sendGrid ->
                new EmailSettingsShown(
                        true,
                        provider,
                        null,
                        null,
                        null,
                        null,
                        false,
                        true,
                        from.address().value(),
                        from.name(),
                        changed);
        };
    }
}
