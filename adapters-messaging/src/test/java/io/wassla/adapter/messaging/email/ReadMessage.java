package io.wassla.adapter.messaging.email;

import io.wassla.core.contract.EmailGatewayContract.Received;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads an arrived message as mail software does. */
final class ReadMessage {

    private ReadMessage() {}

    static Received read(String stuffed) {
        var plain = stuffed.replace("\r\n..", "\r\n.");
        try {
            return read(new MimeMessage(null, new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Received read(MimeMessage message) {
        try {
            var from = (InternetAddress) message.getFrom()[0];
            var parts = (MimeMultipart) message.getContent();
            return new Received(
                    from.getAddress(),
                    from.getPersonal() == null ? "" : from.getPersonal(),
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    words(parts.getBodyPart(0), "text/plain"),
                    words(parts.getBodyPart(1), "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(BodyPart part, String type) throws MessagingException, IOException {
        if (!part.isMimeType(type) || !part.getContentType().contains("UTF-8")) {
            throw new IllegalStateException(part.getContentType());
        }
        return ((String) part.getContent()).replace("\r\n", "\n");
    }
}
