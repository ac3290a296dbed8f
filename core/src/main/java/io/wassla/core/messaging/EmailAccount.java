package io.wassla.core.messaging;

import io.wassla.core.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** What a gateway needs to send: the settings with their secrets opened. Lives in memory only. */
public sealed interface EmailAccount {

    Sender from();

    EmailProvider provider();

    record Smtp(Sender from, SmtpServer server, @Nullable Login login) implements EmailAccount {
        @Override
        public EmailProvider provider() {
            return EmailProvider.SMTP;
        }
    }

    record SendGrid(Sender from, Secret apiKey) implements EmailAccount {
        @Override
        public EmailProvider provider() {
            return EmailProvider.SENDGRID;
        }
    }

    record Login(String username, Secret password) {}
}
