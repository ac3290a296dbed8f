package io.wassla.adapter.messaging.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.messaging.FakeProvider;
import io.wassla.adapter.messaging.ProviderAddress;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnifonicSmsGatewayTest extends SmsContractOnFakeProvider {

    @Override
    SmsAccount account(ProviderAddress address) {
        return new SmsAccount.Unifonic(address, new Secret(SECRET), "Wassla");
    }

    @Override
    void accept(FakeProvider provider) {
        provider.answers(
                200,
                "{\"success\":true,\"message\":\"\",\"errorCode\":\"ER-00\",\"data\":{\"MessageID\":6810000004091,\"Status\":\"Queued\",\"NumberOfUnits\":2}}");
    }

    @Override
    Received received(FakeProvider.Request request) {
        return new Received(
                "+" + request.form().get("Recipient"), request.form().getOrDefault("Body", ""));
    }

    @Override
    void refuse(FakeProvider provider, Trouble trouble) {
        if (trouble == Trouble.REFUSES_RECIPIENT) {
            provider.answers(
                    200, "{\"success\":false,\"message\":\"Invalid Recipient\",\"errorCode\":\"ER-10\",\"data\":null}");
        } else {
            provider.answers(
                    200,
                    "{\"success\":\"false\",\"message\":\"Invalid AppSid " + SECRET + "\",\"errorCode\":\"ER-01\"}");
        }
    }

    @Test
    void speaks_as_unifonic_does() {
        assertThat(gateway().send(REEM, "482901")).isEqualTo(new Delivery.Sent("6810000004091"));

        var request = provider().requests().getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/rest/SMS/messages");
        assertThat(request.header("content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.headers()).doesNotContainKey("authorization");
        assertThat(request.form())
                .isEqualTo(Map.of(
                        "AppSid", SECRET,
                        "SenderID", "Wassla",
                        "Recipient", "966551234567",
                        "Body", "482901",
                        "responseType", "JSON",
                        "async", "false"));
    }

    @Test
    void takes_success_as_text_too() {
        provider().answers(200, "{\"success\":\"true\",\"data\":{\"MessageID\":\"7\"}}");

        assertThat(gateway().send(REEM, "x")).isEqualTo(new Delivery.Sent("7"));
    }

    @Test
    void understands_refusals_with_an_http_error_and_with_none() {
        provider().answers(400, "{\"success\":false,\"message\":\"SenderID is not approved\",\"errorCode\":\"ER-05\"}");
        assertThat(gateway().send(REEM, "x"))
                .isEqualTo(new Delivery.Refused(Fault.SENDER_REFUSED, "HTTP 400: ER-05 SenderID is not approved"));

        provider().answers(200, "{\"success\":false,\"message\":\"Insufficient balance\",\"errorCode\":\"ER-09\"}");
        assertThat(gateway().send(REEM, "x"))
                .isEqualTo(new Delivery.Refused(Fault.QUOTA, "ER-09 Insufficient balance"));
    }
}
