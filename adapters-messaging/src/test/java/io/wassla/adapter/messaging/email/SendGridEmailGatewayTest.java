package io.wassla.adapter.messaging.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wassla.adapter.messaging.FakeProvider;
import io.wassla.adapter.messaging.Patience;
import io.wassla.core.contract.EmailGatewayContract;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.EmailGateway;
import io.wassla.core.messaging.Sender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendGridEmailGatewayTest extends EmailGatewayContract<EmailAccount.SendGrid> {
    private static final Email SHORT = new Email("Subject", "text", "<p>text</p>");

    private final FakeProvider provider = new FakeProvider();
    private final AtomicInteger sent = new AtomicInteger();
    private Duration patience = Duration.ofSeconds(9);

    @BeforeEach
    void accepts_everything() {
        provider.behave(exchange -> {
            exchange.getResponseHeaders().set("X-Message-Id", "message-" + sent.incrementAndGet());
            exchange.sendResponseHeaders(202, -1);
        });
    }

    @AfterEach
    void stops_the_provider() {
        provider.close();
    }

    @Override
    protected EmailGateway<EmailAccount.SendGrid> gateway() {
        return new SendGridEmailGateway(provider.address(), new Patience(patience, patience));
    }

    @Override
    protected EmailAccount.SendGrid account(Sender from) {
        return new EmailAccount.SendGrid(from, new Secret(SECRET));
    }

    @Override
    protected List<Received> received() {
        return sent.get() == 0
                ? List.of()
                : provider.requests().stream()
                        .map(request -> received(json(request)))
                        .toList();
    }

    @Override
    protected void meet(Trouble trouble) {
        switch (trouble) {
            case NOBODY_LISTENS -> provider.close();
            case SAYS_NOTHING -> {
                provider.saysNothing();
                patience = Duration.ofMillis(500);
            }
            case HANGS_UP -> provider.hangsUp();
            case TALKS_NONSENSE -> provider.answers(200, "<html>\u0000 hello? " + "x".repeat(900));
            case REFUSES_LOGIN ->
                provider.answers(401, error(null, "The provided authorization grant is invalid, expired, or revoked"));
            case REFUSES_SENDER ->
                provider.answers(403, error("from", "The from address does not match a verified Sender Identity."));
            case REFUSES_RECIPIENT ->
                provider.answers(400, error("personalizations.0.to.0.email", "Does not contain a valid address."));
            case REFUSES_CONTENT ->
                provider.answers(400, error("content.0.value", "The content value must be a string."));
            case FAILS_FOR_NOW -> provider.answers(503, "");
            case REPEATS_THE_SECRET -> provider.answers(401, error(null, "bad key " + SECRET));
        }
    }

    @Test
    void speaks_as_sendgrid_documents() {
        assertThat(gateway().send(account(WASSLA), REEM, SHORT)).isEqualTo(new Delivery.Sent("message-1"));

        var request = provider.requests().getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/v3/mail/send");
        assertThat(request.header("authorization")).isEqualTo("Bearer " + SECRET);
        assertThat(request.header("content-type")).isEqualTo("application/json");
        var json = json(request);
        assertThat(json.path("content").path(0).path("type").asText()).isEqualTo("text/plain");
        assertThat(json.path("tracking_settings")
                        .path("click_tracking")
                        .path("enable")
                        .isBoolean())
                .isTrue();
        assertThat(json.path("tracking_settings")
                        .path("click_tracking")
                        .path("enable")
                        .asBoolean())
                .isFalse();
        assertThat(json.path("headers").path("Auto-Submitted").asText()).isEqualTo("auto-generated");
    }

    @Test
    void says_when_to_come_back() {
        provider.answers(429, error(null, "too many requests"), Map.of("Retry-After", "30"));

        assertThat(gateway().send(account(WASSLA), REEM, SHORT))
                .isEqualTo(new Delivery.Unreachable(Fault.QUOTA, "HTTP 429 (Retry-After: 30): too many requests"));
    }

    @Test
    void tells_the_operator_which_field_was_refused() {
        provider.answers(400, error("subject", "The subject is required."));

        assertThat(gateway().send(account(WASSLA), REEM, SHORT))
                .isEqualTo(new Delivery.Refused(Fault.CONTENT_REFUSED, "HTTP 400: subject: The subject is required."));
    }

    @Test
    void lets_no_key_break_out_of_its_header() {
        var broken = new EmailAccount.SendGrid(WASSLA, new Secret("key\r\nX-Evil: " + SECRET));

        assertThat(gateway().send(broken, REEM, SHORT)).isEqualTo(Delivery.Refused.wordlessly(Fault.LOGIN_REFUSED));
        assertThat(provider.requests()).isEmpty();
    }

    private static String error(@Nullable String field, String message) {
        var error = new JsonMapper().createObjectNode();
        error.putArray("errors")
                .addObject()
                .put("message", message)
                .put("field", field)
                .putNull("help");
        return error.toString();
    }

    private static JsonNode json(FakeProvider.Request request) {
        try {
            return new JsonMapper().readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received received(JsonNode json) {
        return new Received(
                json.path("from").path("email").asText(),
                json.path("from").path("name").asText(""),
                json.path("personalizations")
                        .path(0)
                        .path("to")
                        .path(0)
                        .path("email")
                        .asText(),
                json.path("subject").asText(),
                json.path("content").path(0).path("value").asText(),
                json.path("content").path(1).path("value").asText());
    }
}
