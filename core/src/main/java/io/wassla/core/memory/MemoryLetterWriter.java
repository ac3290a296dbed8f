package io.wassla.core.memory;

import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.Email;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.LetterWriter;

/** Writes just what a letter is about, in no language: for tests and trials, where a program reads it. */
public final class MemoryLetterWriter implements LetterWriter {

    @Override
    public Email email(Letter letter, Language language) {
        var text = sms(letter, language);
        return new Email(letter.template(), text, text);
    }

    @Override
    public String sms(Letter letter, Language language) {
        return switch (letter) {
            case Letter.SignInCode code -> code.code().reveal();
            case Letter.Invitation invitation -> invitation.link().reveal();
            case Letter.PasswordReset reset -> reset.link().reveal();
            case Letter.TestMessage test -> test.template();
            case Letter.LowStock low -> low.lines().toString();
            case Letter.SecurityNotice notice -> notice.kind().name();
        };
    }
}
