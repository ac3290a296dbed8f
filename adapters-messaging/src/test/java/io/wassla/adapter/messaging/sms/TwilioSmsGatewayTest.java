package io.wassla.adapter.messaging.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.messaging.FakeProvider;
import io.wassla.adapter.messaging.ProviderAddress;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TwilioSmsGatewayTest extends SmsContractOnFakeProvider {
    private static final String ACCOUNT = "AC" + "0123456789abcdef".repeat(2);

    private String sender = "+15005550006";

    @Override
    SmsAccount account(ProviderAddress address) {
        return new SmsAccount.Twilio(address, ACCOUNT, new Secret(SECRET), sender);
    }

    @Override
    void accept(FakeProvider provider) {
        provider.answers(
                201,
                "{\"sid\":\"SM11\",\"status\":\"queued\",\"error_code\":null,\"error_message\":null,\"to\":\"+966551234567\"}");
    }

    @Override
    Received received(FakeProvider.Request request) {
        return new Received(
                request.form().getOrDefault("To", ""), request.form().getOrDefault("Body", ""));
    }

    @Override
    void refuse(FakeProvider provider, Trouble trouble) {
        if (trouble == Trouble.REFUSES_RECIPIENT) {
            provider.answers(400, error(21211, 400, "The 'To' number is not a valid phone number."));
        } else {
            provider.answers(401, error(20003, 401, "Authenticate " + SECRET));
        }
    }

    @Test
    void speaks_as_twilio_documents() {
        assertThat(gateway().send(REEM, "482901")).isEqualTo(new Delivery.Sent("SM11"));

        var request = provider().requests().getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json");
        assertThat(request.header("content-type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.header("authorization"))
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString((ACCOUNT + ":" + SECRET).getBytes(StandardCharsets.UTF_8)));
        assertThat(request.form()).isEqualTo(Map.of("To", REEM.value(), "From", "+15005550006", "Body", "482901"));
    }

    @Test
    void takes_its_login_nowhere_else_though_it_is_pointed_there() {
        meet(Trouble.POINTS_ELSEWHERE);

        assertThat(gateway().send(REEM, "482901").isSent()).isFalse();
        assertThat(provider().requests()).hasSize(1);
    }

    @Test
    void sends_by_a_messaging_service_when_that_is_the_sender() {
        sender = "MG" + "0123456789abcdef".repeat(2);

        assertThat(gateway().send(REEM, "482901").isSent()).isTrue();
        assertThat(provider().requests().getFirst().form())
                .containsEntry("MessagingServiceSid", sender)
                .doesNotContainKey("From");
    }

    @Test
    void understands_twilios_errors() {
        provider().answers(400, error(21606, 400, "The 'From' phone number is not valid"));
        assertThat(gateway().send(REEM, "x"))
                .isEqualTo(new Delivery.Refused(
                        Fault.SENDER_REFUSED, "HTTP 400: 21606 The 'From' phone number is not valid"));

        provider().answers(400, error(21617, 400, "The concatenated message body exceeds the 1600 character limit"));
        assertThat(gateway().send(REEM, "x"))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.CONTENT_REFUSED));
    }

    @Test
    void does_not_take_a_message_for_sent_that_failed_at_once() {
        provider()
                .answers(
                        201,
                        "{\"sid\":\"SM1\",\"status\":\"failed\",\"error_code\":21610,\"error_message\":\"unsubscribed\"}");

        assertThat(gateway().send(REEM, "x")).isEqualTo(new Delivery.Refused(Fault.RECIPIENT_REFUSED, "unsubscribed"));
    }

    private static String error(int code, int status, String message) {
        return "{\"code\":%d,\"message\":\"%s\",\"more_info\":\"https://www.twilio.com/docs/errors/%d\",\"status\":%d}"
                .formatted(code, message, code, status);
    }
}
