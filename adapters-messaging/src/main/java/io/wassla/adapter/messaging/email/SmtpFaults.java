package io.wassla.adapter.messaging.email;

import com.google.common.base.Throwables;
import io.wassla.adapter.messaging.NetworkFaults;
import io.wassla.adapter.messaging.ProviderWords;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Tells from the mail library's exceptions what the server, or the way to it, would not do. */
final class SmtpFaults {

    private SmtpFaults() {}

    static Delivery of(MessagingException failure, SMTPTransport transport) {
        var chain = chain(failure);
        return refusal(chain)
                .or(() -> NetworkFaults.of(chain.getLast()))
                .or(() -> chain.stream()
                        .flatMap(cause -> NetworkFaults.of(cause).stream())
                        .findFirst())
                .orElseGet(() -> other(failure, transport));
    }

    private static Optional<Delivery> refusal(List<Throwable> chain) {
        return chain.stream().flatMap(cause -> refusal(cause).stream()).findFirst();
    }

    private static Optional<Delivery> refusal(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException e ->
                Optional.of(
                        SmtpReply.delivery(e.getReturnCode(), Fault.RECIPIENT_REFUSED, String.valueOf(e.getMessage())));
            case SMTPSenderFailedException e ->
                Optional.of(
                        SmtpReply.delivery(e.getReturnCode(), Fault.SENDER_REFUSED, String.valueOf(e.getMessage())));
            case AuthenticationFailedException e -> Optional.of(login(String.valueOf(e.getMessage())));
            case SMTPSendFailedException e
            when e.getNextException() == null ->
                Optional.of(SmtpReply.delivery(e.getReturnCode(), content(e), String.valueOf(e.getMessage())));
            default -> Optional.empty();
        };
    }

    private static Delivery login(String said) {
        var temporary = said.startsWith("4");
        return SmtpReply.delivery(temporary ? 454 : 535, temporary ? Fault.PROVIDER_FAILED : Fault.LOGIN_REFUSED, said);
    }

    private static Fault content(SMTPSendFailedException refused) {
        if (refused.getCommand().startsWith("MAIL")) {
            return Fault.SENDER_REFUSED;
        }
        return refused.getReturnCode() >= 500 ? Fault.CONTENT_REFUSED : Fault.PROVIDER_FAILED;
    }

    private static Delivery other(MessagingException failure, SMTPTransport transport) {
        if (String.valueOf(failure.getMessage()).contains("STARTTLS")) {
            return Delivery.Refused.wordlessly(Fault.ENCRYPTION_UNAVAILABLE);
        }
        var reply = transport.getLastReturnCode() >= 400 ? transport.getLastServerResponse() : null;
        return new Delivery.Unreachable(Fault.PROVIDER_FAILED, ProviderWords.tame(reply == null ? "" : reply));
    }

    /** Causes, and what the library hangs beside them. */
    private static List<Throwable> chain(MessagingException failure) {
        var chain = new ArrayList<Throwable>();
        for (var cause : Throwables.getCausalChain(failure)) {
            chain.add(cause);
            var next = cause instanceof MessagingException e ? e.getNextException() : null;
            while (next != null && !chain.contains(next)) {
                chain.add(next);
                next = next instanceof MessagingException e ? e.getNextException() : null;
            }
        }
        return chain;
    }
}
