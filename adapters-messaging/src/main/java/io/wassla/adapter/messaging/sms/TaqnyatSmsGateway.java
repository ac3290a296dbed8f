package io.wassla.adapter.messaging.sms;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wassla.adapter.messaging.ProviderAnswer;
import io.wassla.adapter.messaging.ProviderHttp;
import io.wassla.adapter.messaging.ProviderWords;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.messaging.SmsGateway;

/**
 * Taqnyat's interface, {@code POST /v1/messages}. Its own {@code statusCode} in the body counts beside that of HTTP, and
 * a message that was taken may still name the number among the {@code rejected}.
 */
final class TaqnyatSmsGateway implements SmsGateway {
    private static final JsonMapper JSON = new JsonMapper();

    private final SmsAccount.Taqnyat account;
    private final ProviderHttp http;

    TaqnyatSmsGateway(SmsAccount.Taqnyat account, ProviderHttp http) {
        this.account = account;
        this.http = http;
    }

    @Override
    public String provider() {
        return "taqnyat";
    }

    @Override
    public Delivery send(PhoneNumber to, String text) {
        var number = to.value().substring(1);
        var message = JSON.createObjectNode();
        message.putArray("recipients").add(number);
        message.put("body", text).put("sender", account.sender());
        var authorization = "Bearer " + account.bearerToken().reveal();
        return switch (http.postJson(account.address().at("/v1/messages"), message.toString(), authorization)) {
            case ProviderAnswer.Silence silence -> silence.delivery();
            case ProviderAnswer.Said said -> ProviderWords.without(account.bearerToken(), judge(said, number));
        };
    }

    private static Delivery judge(ProviderAnswer.Said said, String number) {
        var json = said.json();
        var status = said.status() < 300 ? json.path("statusCode").asInt(said.status()) : said.status();
        if (status >= 300) {
            var words = json.path("message").asText(said.body());
            return new ProviderAnswer.Said(status, said.headers(), said.body()).failure(SpokenFault.of(words), words);
        }
        var id = json.path("messageId").asText("");
        if (id.isEmpty()) {
            return said.notUnderstood();
        }
        var rejected = json.path("rejected").toString();
        return rejected.contains(number)
                ? new Delivery.Refused(Fault.RECIPIENT_REFUSED, ProviderWords.tame("rejected: " + rejected))
                : new Delivery.Sent(ProviderWords.tame(id));
    }
}
