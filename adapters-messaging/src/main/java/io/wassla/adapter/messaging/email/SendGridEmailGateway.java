package io.wassla.adapter.messaging.email;

import io.wassla.adapter.messaging.Patience;
import io.wassla.adapter.messaging.ProviderAddress;
import io.wassla.adapter.messaging.ProviderAnswer;
import io.wassla.adapter.messaging.ProviderHttp;
import io.wassla.adapter.messaging.ProviderWords;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailGateway;
import java.util.regex.Pattern;

/**
 * Hands e-mail to SendGrid (version 3 of its interface, {@code POST /v3/mail/send}).
 *
 * <p>Turns off SendGrid's tracking: it would pass single-use links through foreign hands.
 */
public final class SendGridEmailGateway implements EmailGateway<EmailAccount.SendGrid> {
    public static final ProviderAddress GLOBAL = ProviderAddress.of("https://api.sendgrid.com");

    private static final int ACCEPTED = 202;
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

    private final ProviderAddress address;
    private final ProviderHttp http;

    public SendGridEmailGateway(ProviderAddress address, Patience patience) {
        this.address = address;
        this.http = new ProviderHttp(patience);
    }

    @Override
    public Delivery send(EmailAccount.SendGrid account, EmailAddress to, Email email) {
        var key = account.apiKey();
        if (!PRINTABLE.matcher(key.reveal()).matches()) {
            return Delivery.Refused.wordlessly(Fault.LOGIN_REFUSED);
        }
        var json = SendGridMessage.write(account.from(), to, email);
        return switch (http.postJson(address.at("/v3/mail/send"), json, "Bearer " + key.reveal())) {
            case ProviderAnswer.Silence silence -> silence.delivery();
            case ProviderAnswer.Said said -> ProviderWords.without(key, judge(said));
        };
    }

    private static Delivery judge(ProviderAnswer.Said said) {
        if (said.status() == ACCEPTED) {
            return new Delivery.Sent(ProviderWords.tame(said.header("X-Message-Id")));
        }
        if (said.status() < 300) {
            return said.notUnderstood();
        }
        var error = said.json().path("errors").path(0);
        var field = error.path("field").asText("");
        var message = error.path("message").asText(said.body());
        return said.failure(fault(said.status(), field, message), field.isEmpty() ? message : field + ": " + message);
    }

    private static Fault fault(int status, String field, String message) {
        if (field.startsWith("from") || message.contains("verified Sender Identity")) {
            return Fault.SENDER_REFUSED;
        }
        if (field.startsWith("personalizations")) {
            return Fault.RECIPIENT_REFUSED;
        }
        return status == 403 ? Fault.LOGIN_REFUSED : Fault.CONTENT_REFUSED;
    }
}
