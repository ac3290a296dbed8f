package io.wassla.adapter.cli.email;

import io.wassla.core.messaging.ChangeEmailSettings;
import io.wassla.core.messaging.EmailProvider;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailTransport;
import io.wassla.core.messaging.TransportSecurity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What e-mail settings are made of, but for the secrets. */
final class EmailOptions {
    @Option(names = "--provider", paramLabel = "smtp|sendgrid", descriptionKey = "email.provider")
    private @Nullable String provider;

    @Option(names = "--host", paramLabel = "HOST", descriptionKey = "email.host")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "email.port")
    private @Nullable Integer port;

    @Option(names = "--security", paramLabel = "starttls|tls|none", descriptionKey = "email.security")
    private @Nullable String security;

    @Option(names = "--username", paramLabel = "NAME", descriptionKey = "email.username")
    private @Nullable String username;

    @Option(names = "--from-address", paramLabel = "EMAIL", descriptionKey = "email.from.address")
    private @Nullable String fromAddress;

    @Option(names = "--from-name", paramLabel = "NAME", descriptionKey = "email.from.name")
    private @Nullable String fromName;

    /** What was typed, and for the rest what is set already. */
    ChangeEmailSettings.Form over(@Nullable EmailSettings before) {
        var kept = before == null ? EmailSettingsShown.NONE : EmailSettingsShown.of(before);
        var chosen = or(provider, kept.provider());
        if (!EmailProvider.SMTP.code().equals(chosen)) {
            return new ChangeEmailSettings.Form(
                    chosen,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    or(fromAddress, kept.fromAddress()),
                    or(fromName, kept.fromName()));
        }
        var protection = or(or(security, kept.security()), TransportSecurity.STARTTLS.code());
        return new ChangeEmailSettings.Form(
                chosen,
                or(host, kept.host()),
                security == null ? or(port, or(kept.port(), usualPort(protection))) : or(port, usualPort(protection)),
                protection,
                or(username, kept.username()),
                null,
                null,
                or(fromAddress, kept.fromAddress()),
                or(fromName, kept.fromName()));
    }

    /** Whether the settings hold the password for this very account. */
    static boolean keepsSecret(ChangeEmailSettings.Form form, @Nullable EmailSettings before) {
        if (before == null) {
            return false;
        }
        return switch (before.transport()) {
            case EmailTransport.SendGrid kept -> EmailProvider.SENDGRID.code().equals(form.provider());
            case EmailTransport.Smtp kept ->
                EmailProvider.SMTP.code().equals(form.provider())
                        && kept.password() != null
                        && kept.server().host().equals(form.host())
                        && form.username() != null
                        && form.username().equals(kept.username());
        };
    }

    private static @Nullable Integer usualPort(@Nullable String security) {
        return TransportSecurity.of(security == null ? "" : security)
                .map(chosen -> switch (chosen) {
                    case STARTTLS -> 587;
                    case TLS -> 465;
                    case NONE -> 25;
                })
                .orElse(null);
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
