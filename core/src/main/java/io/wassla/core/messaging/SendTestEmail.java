package io.wassla.core.messaging;

import io.wassla.core.kernel.Language;

/** Sends a message that shows whether the e-mail settings work; for superadmins and the operator. */
public final class SendTestEmail {

    public record Command(EmailAddress to, Language language) {}

    private final OtpSender sender;

    public SendTestEmail(OtpSender sender) {
        this.sender = sender;
    }

    public Delivery handle(Command command) {
        return sender.send(command.to(), new Letter.TestMessage(), command.language());
    }
}
