package io.wassla.adapter.http.admin;

import io.wassla.adapter.http.json.About;
import io.wassla.core.messaging.EmailProvider;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailTransport;
import io.wassla.core.messaging.TransportSecurity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the platform sends e-mail; of secrets only that they are set. */
record EmailSettingsJson(
        @About("False while none were ever set.") boolean configured,
        @Nullable EmailProvider provider,
        @About(example = "smtp.example.com") @Nullable String host,
        @About(example = "587") @Nullable Integer port,
        @Nullable TransportSecurity security,
        @About(example = "wassla") @Nullable String username,
        boolean passwordSet,
        boolean apiKeySet,
        @About(example = "no-reply@example.com") @Nullable String fromAddress,
        @About(example = "Wassla") @Nullable String fromName,
        @Nullable Instant updatedAt) {

    static final EmailSettingsJson NONE =
            new EmailSettingsJson(false, null, null, null, null, null, false, false, null, null, null);

    static EmailSettingsJson of(EmailSettings settings) {
        return switch (settings.transport()) {
            case EmailTransport.Smtp smtp -> of(settings, smtp);
            case EmailTransport.SendGrid sendGrid -> of(settings, null);
        };
    }

    private static EmailSettingsJson of(EmailSettings settings, EmailTransport.@Nullable Smtp smtp) {
        return new EmailSettingsJson(
                true,
                settings.provider(),
                smtp == null ? null : smtp.server().host(),
                smtp == null ? null : smtp.server().port(),
                smtp == null ? null : smtp.server().security(),
                smtp == null ? null : smtp.username(),
                smtp != null && smtp.password() != null,
                smtp == null,
                settings.from().address().value(),
                settings.from().name(),
                settings.revision().updatedAt());
    }
}
