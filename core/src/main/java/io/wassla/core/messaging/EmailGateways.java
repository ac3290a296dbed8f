package io.wassla.core.messaging;

/** The gateway of each provider. */
public record EmailGateways(EmailGateway<EmailAccount.Smtp> smtp, EmailGateway<EmailAccount.SendGrid> sendGrid) {

    Delivery send(EmailAccount account, EmailAddress to, Email email) {
        return switch (account) {
            case EmailAccount.Smtp login -> smtp.send(login, to, email);
            case EmailAccount.SendGrid key -> sendGrid.send(key, to, email);
        };
    }
}
