package io.wassla.core.messaging;

import io.wassla.core.kernel.SealedSecret;
import org.jspecify.annotations.Nullable;

/** A provider and how to speak to it, as stored: secrets sealed. */
public sealed interface EmailTransport {

    EmailProvider provider();

    /** Without a username nobody logs in. */
    record Smtp(
            SmtpServer server,
            @Nullable String username,
            @Nullable SealedSecret password) implements EmailTransport {
        @Override
        public EmailProvider provider() {
            return EmailProvider.SMTP;
        }
    }

    record SendGrid(SealedSecret apiKey) implements EmailTransport {
        @Override
        public EmailProvider provider() {
            return EmailProvider.SENDGRID;
        }
    }
}
