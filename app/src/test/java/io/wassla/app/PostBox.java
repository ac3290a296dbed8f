package io.wassla.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A real SMTP server that asks for a password, and everybody's inbox behind it. */
final class PostBox implements AutoCloseable {
    static final String USER = "wassla@mail.example.com";
    static final String PASSWORD = "smtp-Wachtwoord-7391-zeer-geheim";
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])\\d{6}(?![\\w-])");
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([\\w-]{40,})");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    PostBox() {
        server.setUser(USER, USER, PASSWORD);
        server.start();
    }

    /** The e-mail settings that lead here. */
    String settings() {
        return """
            {"provider": "smtp", "host": "127.0.0.1", "port": %d, "security": "none", "username": "%s",
             "password": "%s", "from_address": "no-reply@example.com", "from_name": "Wassla"}
            """.formatted(server.getSmtp().getPort(), USER, PASSWORD);
    }

    String newestCode(String recipient) {
        return newest(recipient, CODE, 0);
    }

    String newestToken(String recipient) {
        return newest(recipient, TOKEN, 1);
    }

    int size(String recipient) {
        return letters(recipient).size();
    }

    private String newest(String recipient, Pattern pattern, int group) {
        var found = letters(recipient).reversed().stream()
                .flatMap(letter -> pattern.matcher(letter).results())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + pattern + " was sent to " + recipient));
        return found.group(group);
    }

    private List<String> letters(String recipient) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(recipient, message))
                .map(PostBox::text)
                .toList();
    }

    private static boolean isTo(String recipient, MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return text(message.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        return switch (content) {
            case Multipart parts -> text(parts.getBodyPart(0));
            case BodyPart part -> text(part.getContent());
            default -> content.toString();
        };
    }

    @Override
    public void close() {
        server.stop();
    }
}
