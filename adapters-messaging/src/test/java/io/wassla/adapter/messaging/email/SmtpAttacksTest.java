package io.wassla.adapter.messaging.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Sender;
import io.wassla.core.messaging.SmtpServer;
import io.wassla.core.messaging.TransportSecurity;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a hostile network or server must not get out of the gateway, and how long it can hold it. */
@Timeout(30)
class SmtpAttacksTest {
    private static final TestCertificate RIGHT = SmtpEmailGatewayTest.CERTIFICATE;
    private static final EmailAddress REEM = new EmailAddress("reem@example.com");
    private static final Sender WASSLA = new Sender(new EmailAddress("noreply@wassla.example"), "وصلة");
    private static final Email CODE = new Email("رمز الدخول إلى وصلة", "482901", "<p>482901</p>");

    private final ScriptedSmtpServer server = new ScriptedSmtpServer(RIGHT.server());

    @AfterEach
    void stops_the_server() {
        server.close();
    }

    @Test
    void says_neither_password_nor_message_when_starttls_is_stripped() {
        server.reply("EHLO", "250-test\r\n250 AUTH PLAIN LOGIN");

        assertThat(send(TransportSecurity.STARTTLS, RIGHT))
                .isEqualTo(Delivery.Refused.wordlessly(Fault.ENCRYPTION_UNAVAILABLE));
        assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
    }

    @Test
    void says_nothing_more_when_starttls_is_offered_and_then_refused() {
        server.reply("STARTTLS", "454 4.7.0 not now");

        assertThat(send(TransportSecurity.STARTTLS, RIGHT))
                .isEqualTo(new Delivery.Unreachable(Fault.PROVIDER_FAILED, "454 4.7.0 not now"));
        assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
    }

    @Test
    void believes_nothing_that_was_slipped_in_before_encryption_began() {
        server.reply("STARTTLS", "220 go on\r\n250 AUTH PLAIN");

        assertThat(send(TransportSecurity.STARTTLS, RIGHT).isSent()).isFalse();
        assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
    }

    @Test
    void trusts_no_certificate_of_another_name() {
        var other = TestCertificate.of("other.example");
        try (var impostor = new ScriptedSmtpServer(other.server());
                var front = new TlsFront(other.server(), impostor.port())) {
            assertThat(fault(send(TransportSecurity.STARTTLS, impostor.port(), other)))
                    .isEqualTo(Fault.CERTIFICATE);
            assertThat(fault(send(TransportSecurity.TLS, front.port(), other))).isEqualTo(Fault.CERTIFICATE);
            assertThat(impostor.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void trusts_no_certificate_of_an_unknown_authority() {
        var stranger = TestCertificate.of("localhost");

        assertThat(send(TransportSecurity.STARTTLS, stranger))
                .isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
                    assertThat(refused.fault()).isEqualTo(Fault.CERTIFICATE);
                    assertThat(refused.detail()).isNotBlank().doesNotContain("Exception", "java.");
                });
    }

    @Test
    void finds_out_that_a_server_does_not_speak_tls_at_that_port() {
        assertThat(fault(send(TransportSecurity.TLS, RIGHT))).isEqualTo(Fault.ENCRYPTION_UNAVAILABLE);
    }

    @Test
    void sends_nothing_without_a_login_that_was_asked_for() {
        server.reply("EHLO", "250-test\r\n250 STARTTLS");

        assertThat(send(TransportSecurity.STARTTLS, RIGHT))
                .isEqualTo(Delivery.Refused.wordlessly(Fault.LOGIN_UNAVAILABLE));
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void needs_no_login_where_none_is_set() {
        var account = new EmailAccount.Smtp(WASSLA, smtp(TransportSecurity.NONE, server.port()), null);

        assertThat(SmtpEmailGatewayTest.gateway(RIGHT).send(account, REEM, CODE).isSent())
                .isTrue();
        assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
    }

    @Test
    void is_not_held_by_a_server_that_never_greets() {
        server.reply(ScriptedSmtpServer.GREETING, "");

        assertThat(fault(impatient().send(account(server.port()), REEM, CODE))).isEqualTo(Fault.TIMEOUT);
    }

    @Test
    void is_not_held_by_a_server_that_says_a_little_again_and_again() {
        try (var dripping = new DrippingServer()) {
            assertThat(fault(impatient().send(account(dripping.port()), REEM, CODE)))
                    .isEqualTo(Fault.TIMEOUT);
            assertThat(dripping.awaitHangUp()).isTrue();
        }
    }

    @Test
    void tells_a_host_that_does_not_exist_from_one_that_refuses() {
        var account = new EmailAccount.Smtp(
                WASSLA, new SmtpServer("no-such-host.invalid", 587, TransportSecurity.STARTTLS), null);

        assertThat(SmtpEmailGatewayTest.gateway(RIGHT).send(account, REEM, CODE))
                .isEqualTo(Delivery.Unreachable.wordlessly(Fault.HOST_UNKNOWN));
    }

    @Test
    void tells_refusals_for_now_from_those_for_good() {
        server.reply("RCPT", "450 4.2.1 greylisted, come back");
        assertThat(send(TransportSecurity.NONE, RIGHT))
                .isEqualTo(new Delivery.Unreachable(Fault.RECIPIENT_REFUSED, "450 4.2.1 greylisted, come back"));

        server.reply("RCPT", "550 5.1.1 no such user");
        assertThat(send(TransportSecurity.NONE, RIGHT))
                .isEqualTo(new Delivery.Refused(Fault.RECIPIENT_REFUSED, "550 5.1.1 no such user"));
    }

    @Test
    void understands_a_server_that_refuses_at_the_door() {
        server.reply(ScriptedSmtpServer.GREETING, "421 4.3.2 too many connections");

        assertThat(send(TransportSecurity.NONE, RIGHT)).isInstanceOf(Delivery.Unreachable.class);
        assertThat(fault(send(TransportSecurity.NONE, RIGHT))).isEqualTo(Fault.PROVIDER_FAILED);
    }

    @Test
    void writes_headers_that_nothing_in_a_name_or_text_can_add_to() {
        var sly = new Sender(new EmailAddress("noreply@wassla.example"), "\"x\" <a@b.example>, Bcc: y@example.com");
        var email =
                new Email("a: b\u2028Bcc: z@example.com", "Bcc: t@example.com\n\n.\nMAIL FROM:<x@y.example>\n", "<p>");
        var account = new EmailAccount.Smtp(sly, smtp(TransportSecurity.NONE, server.port()), null);

        assertThat(SmtpEmailGatewayTest.gateway(RIGHT)
                        .send(account, REEM, email)
                        .isSent())
                .isTrue();

        var headers = server.messages().getFirst().split("\r\n\r\n", 2)[0];
        assertThat(headers.lines().filter(line -> !line.startsWith(" ") && !line.startsWith("\t")))
                .allMatch(line -> line.matches(
                        "(Date|From|To|Message-ID|Subject|MIME-Version|Content-Type|Auto-Submitted|X-Auto-Response-Suppress):"
                            + " .*"));
        assertThat(server.heard()).filteredOn(line -> line.startsWith("RCPT")).hasSize(1);
        assertThat(server.heard()).filteredOn(line -> line.startsWith("MAIL")).hasSize(1);
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void dates_and_names_the_message_and_says_that_a_machine_wrote_it() {
        var delivery = send(TransportSecurity.NONE, RIGHT);

        assertThat(delivery).isInstanceOfSatisfying(Delivery.Sent.class, sent -> {
            assertThat(sent.id()).endsWith("@wassla.example");
            assertThat(server.messages().getFirst())
                    .contains("Message-ID: <" + sent.id() + ">\r\n")
                    .contains("Date: Thu, 15 Jan 2026 12:00:00 +0000")
                    .contains("Auto-Submitted: auto-generated\r\n")
                    .contains("multipart/alternative");
        });
        assertThat(server.heard().getFirst()).isEqualTo("EHLO wassla.example");
    }

    private static SmtpEmailGateway impatient() {
        return SmtpEmailGatewayTest.gateway(RIGHT, Duration.ofMillis(400));
    }

    private static EmailAccount.Smtp account(int port) {
        return new EmailAccount.Smtp(WASSLA, smtp(TransportSecurity.NONE, port), null);
    }

    private Delivery send(TransportSecurity security, TestCertificate trusted) {
        return send(security, server.port(), trusted);
    }

    private static Delivery send(TransportSecurity security, int port, TestCertificate trusted) {
        var login = new EmailAccount.Login("operator", new Secret("hunter2-hunter2"));
        var account = new EmailAccount.Smtp(WASSLA, smtp(security, port), login);
        return SmtpEmailGatewayTest.gateway(trusted).send(account, REEM, CODE);
    }

    private static SmtpServer smtp(TransportSecurity security, int port) {
        return new SmtpServer("localhost", port, security);
    }

    private static Fault fault(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> throw new AssertionError("was sent");
            case Delivery.Refused refused -> refused.fault();
            case Delivery.Unreachable unreachable -> unreachable.fault();
        };
    }
}
