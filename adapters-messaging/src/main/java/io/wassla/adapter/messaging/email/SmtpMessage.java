package io.wassla.adapter.messaging.email;

import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Sender;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * An e-mail in its Internet form (RFC 5322, MIME): plain text first, then HTML, everything in UTF-8.
 *
 * <p>Says of itself that a machine wrote it (RFC 3834), so that no out-of-office answers it.
 */
final class SmtpMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private SmtpMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static SmtpMessage of(Session session, String id, Sender from, EmailAddress to, Email email, Instant now)
            throws MessagingException {
        var message = new SmtpMessage(session, id);
        message.setFrom(address(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value()));
        message.setSubject(email.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContent(new MimeMultipart("alternative", part(email.text(), "plain"), part(email.html(), "html")));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }

    private static InternetAddress address(Sender sender) throws MessagingException {
        try {
            return sender.name().isEmpty()
                    ? new InternetAddress(sender.address().value())
                    : new InternetAddress(sender.address().value(), sender.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is missing", e);
        }
    }

    private static BodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
