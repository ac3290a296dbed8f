package io.wassla.adapter.messaging.email;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.wassla.adapter.messaging.Patience;
import io.wassla.core.contract.EmailGatewayContract;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.EmailGateway;
import io.wassla.core.messaging.Sender;
import io.wassla.core.messaging.SmtpServer;
import io.wassla.core.messaging.TransportSecurity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The contract by each of the three ways to an SMTP server, behind two of which stands GreenMail. */
class SmtpEmailGatewayTest {
    static final TestCertificate CERTIFICATE = TestCertificate.of("localhost");
    static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    static SmtpEmailGateway gateway(TestCertificate trusted) {
        return gateway(trusted, Duration.ofSeconds(9));
    }

    static SmtpEmailGateway gateway(TestCertificate trusted, Duration patience) {
        return new SmtpEmailGateway(
                trusted.client(), new Patience(patience, patience), new SecureChance(), InstantSource.fixed(NOW));
    }

    abstract static class Contract extends EmailGatewayContract<EmailAccount.Smtp> {
        private final ScriptedSmtpServer scripted = new ScriptedSmtpServer(CERTIFICATE.server());
        private boolean troubled;
        private Duration patience = Duration.ofSeconds(9);

        abstract TransportSecurity security();

        abstract int happyPort();

        ScriptedSmtpServer scripted() {
            return scripted;
        }

        @Override
        protected EmailGateway<EmailAccount.Smtp> gateway() {
            return SmtpEmailGatewayTest.gateway(CERTIFICATE, patience);
        }

        @Override
        protected EmailAccount.Smtp account(Sender from) {
            var port = troubled ? troubledPort() : happyPort();
            return new EmailAccount.Smtp(
                    from,
                    new SmtpServer("localhost", port, security()),
                    new EmailAccount.Login("operator", new Secret(SECRET)));
        }

        int troubledPort() {
            return scripted.port();
        }

        @Override
        protected void meet(Trouble trouble) {
            troubled = true;
            switch (trouble) {
                case NOBODY_LISTENS -> scripted.fallSilent();
                case SAYS_NOTHING -> {
                    scripted.reply("RCPT", "");
                    patience = Duration.ofMillis(500);
                }
                case HANGS_UP -> scripted.reply(ScriptedSmtpServer.MESSAGE, ScriptedSmtpServer.HANG_UP);
                case TALKS_NONSENSE -> scripted.reply("MAIL", "\u0000\u0007 hello? " + "x".repeat(900));
                case REFUSES_LOGIN -> scripted.reply("AUTH", "535 5.7.8 bad credentials");
                case REFUSES_SENDER -> scripted.reply("MAIL", "553 5.7.1 not your address");
                case REFUSES_RECIPIENT -> scripted.reply("RCPT", "550 5.1.1 no such user");
                case REFUSES_CONTENT -> scripted.reply(ScriptedSmtpServer.MESSAGE, "554 5.6.0 looks like spam");
                case FAILS_FOR_NOW -> scripted.reply("DATA", "451 4.3.0 try later");
                case REPEATS_THE_SECRET ->
                    scripted.reply(
                            "AUTH",
                            "535 no: " + SECRET + " "
                                    + Base64.getEncoder()
                                            .encodeToString(SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        }

        @AfterEach
        void stops_the_scripted_server() {
            scripted.close();
        }
    }

    abstract static class BehindGreenMail extends Contract {
        private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        @BeforeEach
        void starts_green_mail() {
            greenMail.setUser("operator", SECRET);
            greenMail.getUserManager().setAuthRequired(true);
            greenMail.start();
        }

        int greenMailPort() {
            return greenMail.getSmtp().getPort();
        }

        @Override
        protected List<Received> received() {
            return Arrays.stream(greenMail.getReceivedMessages())
                    .map(ReadMessage::read)
                    .toList();
        }

        @AfterEach
        void stops_green_mail() {
            greenMail.stop();
        }
    }

    @Nested
    class Without_encryption_on_this_machine extends BehindGreenMail {
        @Override
        TransportSecurity security() {
            return TransportSecurity.NONE;
        }

        @Override
        int happyPort() {
            return greenMailPort();
        }
    }

    @Nested
    class With_tls_from_the_first_byte extends BehindGreenMail {
        private TlsFront front = new TlsFront(CERTIFICATE.server(), 1);

        @BeforeEach
        void puts_tls_before_green_mail() {
            front.close();
            front = new TlsFront(CERTIFICATE.server(), greenMailPort());
        }

        @Override
        TransportSecurity security() {
            return TransportSecurity.TLS;
        }

        @Override
        int happyPort() {
            return front.port();
        }

        @Override
        protected void meet(Trouble trouble) {
            super.meet(trouble);
            front.close();
            if (trouble != Trouble.NOBODY_LISTENS) {
                front = new TlsFront(CERTIFICATE.server(), scripted().port());
            }
        }

        @Override
        int troubledPort() {
            return front.port();
        }

        @AfterEach
        void takes_tls_away() {
            front.close();
        }
    }

    @Nested
    class With_starttls extends Contract {
        @Override
        TransportSecurity security() {
            return TransportSecurity.STARTTLS;
        }

        @Override
        int happyPort() {
            return scripted().port();
        }

        @Override
        protected List<Received> received() {
            return scripted().messages().stream().map(ReadMessage::read).toList();
        }
    }
}
