package io.wassla.adapter.messaging.sms;

import io.wassla.adapter.messaging.ProviderAnswer;
import io.wassla.adapter.messaging.ProviderHttp;
import io.wassla.adapter.messaging.ProviderWords;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.messaging.SmsGateway;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Twilio's Programmable Messaging, {@code POST /2010-04-01/Accounts/{sid}/Messages.json}. */
final class TwilioSmsGateway implements SmsGateway {
    private static final int CREATED = 201;

    private final SmsAccount.Twilio account;
    private final ProviderHttp http;

    TwilioSmsGateway(SmsAccount.Twilio account, ProviderHttp http) {
        this.account = account;
        this.http = http;
    }

    @Override
    public String provider() {
        return "twilio";
    }

    @Override
    public Delivery send(PhoneNumber to, String text) {
        var from =
                account.sender().startsWith("MG") && account.sender().length() == 34 ? "MessagingServiceSid" : "From";
        var form = Map.of("To", to.value(), from, account.sender(), "Body", text);
        var uri = account.address().at("/2010-04-01/Accounts/" + account.accountSid() + "/Messages.json");
        return switch (http.postForm(uri, form, basic())) {
            case ProviderAnswer.Silence silence -> silence.delivery();
            case ProviderAnswer.Said said -> ProviderWords.without(account.authToken(), judge(said));
        };
    }

    private String basic() {
        var login = account.accountSid() + ":" + account.authToken().reveal();
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    private static Delivery judge(ProviderAnswer.Said said) {
        var json = said.json();
        var id = json.path("sid").asText("");
        if (said.status() != CREATED) {
            var code = json.path("code").asInt();
            return said.failure(
                    fault(said.status(), code),
                    code + " " + json.path("message").asText(said.body()));
        }
        if (id.isEmpty()) {
            return said.notUnderstood();
        }
        return switch (json.path("status").asText("")) {
            case "failed", "undelivered", "canceled" ->
                new Delivery.Refused(
                        fault(400, json.path("error_code").asInt()),
                        ProviderWords.tame(json.path("error_message").asText("failed")));
            default -> new Delivery.Sent(ProviderWords.tame(id));
        };
    }

    /** By the numbers in Twilio's dictionary of errors. */
    private static Fault fault(int status, int code) {
        return switch (code) {
            case 20003, 20006, 20404 -> Fault.LOGIN_REFUSED;
            case 20429, 30001, 30022 -> Fault.QUOTA;
            case 21211, 21214, 21217, 21219, 21265, 21408, 21421, 21604, 21610, 21612, 21614 -> Fault.RECIPIENT_REFUSED;
            case 21212, 21603, 21606, 21611, 21659, 21660, 21701, 21703, 21705 -> Fault.SENDER_REFUSED;
            case 21602, 21605, 21617, 21619 -> Fault.CONTENT_REFUSED;
            default -> status == 403 ? Fault.LOGIN_REFUSED : Fault.OTHER;
        };
    }
}
