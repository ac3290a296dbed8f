package io.wassla.adapter.messaging.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wassla.adapter.messaging.FakeProvider;
import io.wassla.adapter.messaging.ProviderAddress;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import org.junit.jupiter.api.Test;

class TaqnyatSmsGatewayTest extends SmsContractOnFakeProvider {

    @Override
    SmsAccount account(ProviderAddress address) {
        return new SmsAccount.Taqnyat(address, new Secret(SECRET), "Wassla");
    }

    @Override
    void accept(FakeProvider provider) {
        provider.answers(
                201,
                "{\"statusCode\":201,\"messageId\":5452899970,\"cost\":\"0.05\",\"currency\":\"SAR\",\"accepted\":\"[966551234567,]\",\"rejected\":\"[]\"}");
    }

    @Override
    Received received(FakeProvider.Request request) {
        var json = json(request);
        return new Received(
                "+" + json.path("recipients").path(0).asText(),
                json.path("body").asText());
    }

    @Override
    void refuse(FakeProvider provider, Trouble trouble) {
        if (trouble == Trouble.REFUSES_RECIPIENT) {
            provider.answers(
                    201, "{\"statusCode\":201,\"messageId\":1,\"accepted\":\"[]\",\"rejected\":\"[966551234567,]\"}");
        } else {
            provider.answers(401, "{\"statusCode\":401,\"message\":\"Invalid token " + SECRET + "\"}");
        }
    }

    @Test
    void speaks_as_taqnyat_does() {
        assertThat(gateway().send(REEM, "482901")).isEqualTo(new Delivery.Sent("5452899970"));

        var request = provider().requests().getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/v1/messages");
        assertThat(request.header("content-type")).isEqualTo("application/json");
        assertThat(request.header("authorization")).isEqualTo("Bearer " + SECRET);
        assertThat(json(request))
                .hasToString("{\"recipients\":[\"966551234567\"],\"body\":\"482901\",\"sender\":\"Wassla\"}");
    }

    @Test
    void believes_the_status_in_the_body_when_that_of_http_is_too_friendly() {
        provider().answers(200, "{\"statusCode\":400,\"message\":\"sender name is not accepted\"}");

        assertThat(gateway().send(REEM, "x"))
                .isEqualTo(new Delivery.Refused(Fault.SENDER_REFUSED, "HTTP 400: sender name is not accepted"));
    }

    private static JsonNode json(FakeProvider.Request request) {
        try {
            return new JsonMapper().readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
