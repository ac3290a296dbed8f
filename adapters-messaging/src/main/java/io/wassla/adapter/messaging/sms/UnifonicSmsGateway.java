package io.wassla.adapter.messaging.sms;

import io.wassla.adapter.messaging.ProviderAnswer;
import io.wassla.adapter.messaging.ProviderHttp;
import io.wassla.adapter.messaging.ProviderWords;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.messaging.SmsGateway;
import java.util.Map;

/**
 * Unifonic's REST interface, {@code POST /rest/SMS/messages}. It answers 200 to refusals too: {@code success} tells, as
 * a boolean or as text.
 */
final class UnifonicSmsGateway implements SmsGateway {
    private final SmsAccount.Unifonic account;
    private final ProviderHttp http;

    UnifonicSmsGateway(SmsAccount.Unifonic account, ProviderHttp http) {
        this.account = account;
        this.http = http;
    }

    @Override
    public String provider() {
        return "unifonic";
    }

    @Override
    public Delivery send(PhoneNumber to, String text) {
        var form = Map.of(
                "AppSid",
                account.appSid().reveal(),
                "SenderID",
                account.sender(),
                "Recipient",
                to.value().substring(1),
                "Body",
                text,
                "responseType",
                "JSON",
                "async",
                "false");
        return switch (http.postForm(account.address().at("/rest/SMS/messages"), form)) {
            case ProviderAnswer.Silence silence -> silence.delivery();
            case ProviderAnswer.Said said -> ProviderWords.without(account.appSid(), judge(said));
        };
    }

    private static Delivery judge(ProviderAnswer.Said said) {
        var json = said.json();
        var words =
                (json.path("errorCode").asText("") + " " + json.path("message").asText("")).strip();
        if (said.status() >= 300) {
            return said.failure(SpokenFault.of(words), words.isEmpty() ? said.body() : words);
        }
        return switch (json.path("success").asText("")) {
            case "true" ->
                new Delivery.Sent(
                        ProviderWords.tame(json.path("data").path("MessageID").asText("")));
            case "false" -> new Delivery.Refused(SpokenFault.of(words), ProviderWords.tame(words));
            default -> said.notUnderstood();
        };
    }
}
