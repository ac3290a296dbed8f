package io.wassla.adapter.persistence.messaging;

import io.wassla.adapter.persistence.db.tables.records.EmailSettingsRecord;
import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailProvider;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailTransport;
import io.wassla.core.messaging.Sender;
import io.wassla.core.messaging.SmtpServer;
import io.wassla.core.messaging.TransportSecurity;
import org.jspecify.annotations.Nullable;

/** The e-mail settings as a row. */
final class EmailSettingsRow {
    private EmailSettingsRow() {}

    static EmailSettings settings(EmailSettingsRecord row) {
        return new EmailSettings(
                transport(row),
                new Sender(new EmailAddress(row.getFromAddress()), row.getFromName()),
                new Revision(row.getCreatedAt(), row.getUpdatedAt(), row.getVersion()));
    }

    static EmailSettingsRecord row(EmailSettings settings) {
        var row = new EmailSettingsRecord();
        row.setProvider(settings.provider().code());
        setTransport(row, settings.transport());
        row.setFromAddress(settings.from().address().value());
        row.setFromName(settings.from().name());
        row.setCreatedAt(settings.revision().createdAt());
        row.setUpdatedAt(settings.revision().updatedAt());
        row.setVersion(settings.revision().version());
        return row;
    }

    private static EmailTransport transport(EmailSettingsRecord row) {
        return switch (EmailProvider.of(row.getProvider()).orElseThrow()) {
            case SMTP ->
                new EmailTransport.Smtp(
                        new SmtpServer(
                                row.getHost(),
                                row.getPort(),
                                TransportSecurity.of(row.getSecurity()).orElseThrow()),
                        row.getUsername(),
                        sealed(row.getPassword()));
            case SENDGRID -> new EmailTransport.SendGrid(new SealedSecret(row.getApiKey()));
        };
    }

    private static void setTransport(EmailSettingsRecord row, EmailTransport transport) {
        switch (transport) {
            case EmailTransport.Smtp smtp -> {
                row.setHost(smtp.server().host());
                row.setPort(smtp.server().port());
                row.setSecurity(smtp.server().security().code());
                row.setUsername(smtp.username());
                var password = smtp.password();
                row.setPassword(password == null ? null : password.text());
                row.setApiKey(null);
            }
            case EmailTransport.SendGrid sendGrid -> {
                row.setHost(null);
                row.setPort(null);
                row.setSecurity(null);
                row.setUsername(null);
                row.setPassword(null);
                row.setApiKey(sendGrid.apiKey().text());
            }
        }
    }

    private static @Nullable SealedSecret sealed(@Nullable String text) {
        return text == null ? null : new SealedSecret(text);
    }
}
