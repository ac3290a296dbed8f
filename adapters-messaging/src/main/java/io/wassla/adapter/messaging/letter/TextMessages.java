package io.wassla.adapter.messaging.letter;

import io.wassla.core.messaging.Letter;
import java.util.Map;

/**
 * Decides what a text message says: as little as will do, since every 67 Arabic letters cost a message.
 *
 * <p>A code stands first, where the lock screen shows it, and again in the last line as {@code @host #code}, from which
 * phones offer it to that site and to no other (the format of Apple and of WebOTP).
 */
final class TextMessages {
    private final Wording wording;
    private final Spans spans;
    private final String host;

    TextMessages(Wording wording, Spans spans, String host) {
        this.wording = wording;
        this.spans = spans;
        this.host = host;
    }

    String write(Letter letter) {
        return switch (letter) {
            case Letter.SignInCode code -> signInCode(code);
            case Letter.Invitation invitation ->
                said(
                        "invitation.sms",
                        Map.of(
                                "store", Piece.Name.of(invitation.store()),
                                "inviter", Piece.Name.of(invitation.invitedBy()),
                                "link", new Piece.Figures(invitation.link().reveal())));
            case Letter.PasswordReset reset ->
                said(
                        "password_reset.sms",
                        Map.of(
                                "duration",
                                spans.duration(reset.validFor()),
                                "link",
                                new Piece.Figures(reset.link().reveal())));
            case Letter.TestMessage test -> said(test.template() + ".sms", Map.of());
            case Letter.LowStock low -> said("low_stock.sms", Map.of("store", Piece.Name.of(low.store())));
            case Letter.SecurityNotice notice -> said(NoticeWording.key(notice.kind()) + ".sms", Map.of());
        };
    }

    private String signInCode(Letter.SignInCode letter) {
        var code = letter.code().reveal();
        var sentence = said(
                "sign_in_code.sms",
                Map.of("code", new Piece.Figures(code), "duration", spans.duration(letter.validFor())));
        return sentence + "\n\n@" + host + " #" + code;
    }

    private String said(String key, Map<String, Piece> fillings) {
        return wording.phrase(key, fillings).bare();
    }
}
