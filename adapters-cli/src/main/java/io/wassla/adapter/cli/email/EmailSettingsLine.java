package io.wassla.adapter.cli.email;

import io.wassla.adapter.cli.Texts;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailTransport;

/** E-mail settings in one line for a person. */
final class EmailSettingsLine {
    private EmailSettingsLine() {}

    static String of(EmailSettings settings, Texts texts) {
        var from = settings.from().name().isEmpty()
                ? settings.from().address().value()
                : settings.from().name() + " <" + settings.from().address().value() + ">";
        return switch (settings.transport()) {
            case EmailTransport.Smtp smtp -> {
                var server = smtp.server().host() + ":" + smtp.server().port();
                var security = texts.word("security", smtp.server().security().code());
                yield smtp.username() == null
                        ? texts.say("email.smtp", from, server, security)
                        : texts.say("email.smtp.login", from, server, security, smtp.username());
            }
            case EmailTransport.SendGrid sendGrid -> texts.say("email.sendgrid", from);
        };
    }
}
