package io.wassla.adapter.messaging.email;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Sender;

/** An e-mail as SendGrid takes it; plain text stands before HTML, as it demands. */
final class SendGridMessage {
    private static final JsonMapper JSON = new JsonMapper();

    private SendGridMessage() {}

    static String write(Sender from, EmailAddress to, Email email) {
        var message = JSON.createObjectNode();
        message.putArray("personalizations")
                .addObject()
                .putArray("to")
                .addObject()
                .put("email", to.value());
        var sender = message.putObject("from").put("email", from.address().value());
        if (!from.name().isEmpty()) {
            sender.put("name", from.name());
        }
        message.put("subject", email.subject());
        var content = message.putArray("content");
        content.addObject().put("type", "text/plain").put("value", email.text());
        content.addObject().put("type", "text/html").put("value", email.html());
        message.putObject("headers").put("Auto-Submitted", "auto-generated");
        var tracking = message.putObject("tracking_settings");
        tracking.putObject("click_tracking").put("enable", false).put("enable_text", false);
        tracking.putObject("open_tracking").put("enable", false);
        return message.toString();
    }
}
