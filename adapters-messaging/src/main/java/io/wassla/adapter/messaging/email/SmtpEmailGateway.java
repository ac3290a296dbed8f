package io.wassla.adapter.messaging.email;

import io.wassla.adapter.messaging.Patience;
import io.wassla.adapter.messaging.ProviderWords;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailGateway;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Hands e-mail to an SMTP server (RFC 5321), a connection for each.
 *
 * <p>Where encryption was chosen nothing is sent without it, and the server's certificate must be valid for its name.
 * The answer names the message by its Message-ID, which is also what mail servers log. A conversation that takes too
 * long is cut.
 */
public final class SmtpEmailGateway implements EmailGateway<EmailAccount.Smtp> {
    /** Asked for by the first letter: the JDK reads all certificates it trusts, which a start need not wait for. */
    private final Supplier<SSLSocketFactory> encryption;

    private final Patience patience;
    private final Chance chance;
    private final InstantSource clock;

    public SmtpEmailGateway(Chance chance, InstantSource clock) {
        this(() -> (SSLSocketFactory) SSLSocketFactory.getDefault(), Patience.USUAL, chance, clock);
    }

    /** @param encryption trusts other certificates than the JDK does */
    public SmtpEmailGateway(SSLSocketFactory encryption, Patience patience, Chance chance, InstantSource clock) {
        this(() -> encryption, patience, chance, clock);
    }

    private SmtpEmailGateway(
            Supplier<SSLSocketFactory> encryption, Patience patience, Chance chance, InstantSource clock) {
        this.encryption = encryption;
        this.patience = patience;
        this.chance = chance;
        this.clock = clock;
    }

    @Override
    public Delivery send(EmailAccount.Smtp account, EmailAddress to, Email email) {
        var sockets = new CuttableSockets();
        var sending = CompletableFuture.supplyAsync(
                () -> deliver(account, to, email, sockets),
                task -> Thread.ofVirtual().name("smtp").start(task));
        try {
            return sending.get(patience.total().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Delivery.Unreachable.wordlessly(Fault.TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Delivery.Unreachable.wordlessly(Fault.OTHER);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the mail library failed", e.getCause());
        } finally {
            sockets.cut();
        }
    }

    private Delivery deliver(EmailAccount.Smtp account, EmailAddress to, Email email, CuttableSockets sockets) {
        var session = SmtpSessions.open(account, sockets, encryption.get(), patience);
        var transport = new SMTPTransport(session, null);
        try {
            var id = OpaqueToken.fresh(chance).reveal() + "@"
                    + account.from().address().domain();
            var message = SmtpMessage.of(session, id, account.from(), to, email, clock.instant());
            return converse(transport, account, message, id);
        } catch (MessagingException e) {
            var login = account.login();
            var delivery = SmtpFaults.of(e, transport);
            return login == null ? delivery : ProviderWords.without(login.password(), delivery);
        }
    }

    private static Delivery converse(SMTPTransport transport, EmailAccount.Smtp account, MimeMessage message, String id)
            throws MessagingException {
        var server = account.server();
        var login = account.login();
        var username = login == null ? null : login.username();
        var password = login == null ? null : login.password().reveal();
        transport.connect(server.host(), server.port(), username, password);
        if (login != null && !transport.supportsExtension("AUTH")) {
            return Delivery.Refused.wordlessly(Fault.LOGIN_UNAVAILABLE);
        }
        transport.sendMessage(message, message.getAllRecipients());
        return new Delivery.Sent(id);
    }
}
