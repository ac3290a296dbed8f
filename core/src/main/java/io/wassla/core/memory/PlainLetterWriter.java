package io.wassla.core.memory;

import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.LetterWriter;

/** Letters in as few words as will do, for tests and for embedding without templates. */
public final class PlainLetterWriter implements LetterWriter {

    @Override
    public Email email(Letter letter, Language language) {
        var text = sms(letter, language);
        return new Email(letter.template(), text, "<p dir=\"auto\">" + escaped(text) + "</p>");
    }

    @Override
    public String sms(Letter letter, Language language) {
        return switch (letter) {
            case Letter.SignInCode signIn -> signIn.code().reveal();
            case Letter.Invitation invitation ->
                invitation.store() + ": " + invitation.link().reveal();
            case Letter.PasswordReset reset -> reset.link().reveal();
            case Letter.TestMessage test -> "Wassla";
            case Letter.SecurityNotice notice -> notice.kind().name();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
