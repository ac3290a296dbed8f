package io.wassla.adapter.messaging.letter;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Letter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Decides what an e-mail says. */
final class Drafting {
    private final Wording wording;
    private final Spans spans;

    Drafting(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.spans = new Spans(wording, zone);
    }

    Draft draft(Letter letter) {
        return switch (letter) {
            case Letter.SignInCode code -> signInCode(code);
            case Letter.Invitation invitation -> invitation(invitation);
            case Letter.PasswordReset reset -> passwordReset(reset);
            case Letter.TestMessage test -> testMessage(test);
            case Letter.LowStock low -> lowStock(low);
            case Letter.SecurityNotice notice -> securityNotice(notice);
        };
    }

    private Draft signInCode(Letter.SignInCode letter) {
        var fillings = Map.of("duration", spans.duration(letter.validFor()));
        return draft(
                letter.template(),
                fillings,
                List.of(
                        paragraph("sign_in_code.lead", fillings),
                        new Draft.Part.Code(letter.code()),
                        paragraph("sign_in_code.validity", fillings),
                        note("sign_in_code.warning", fillings),
                        note("sign_in_code.ignore", fillings)));
    }

    private Draft invitation(Letter.Invitation letter) {
        var fillings = Map.of(
                "store", Piece.Name.of(letter.store()),
                "inviter", Piece.Name.of(letter.invitedBy()),
                "date", spans.moment(letter.validUntil()));
        return draft(
                letter.template(),
                fillings,
                List.of(
                        paragraph("invitation.lead", fillings),
                        action("invitation.action", letter.link()),
                        paragraph("invitation.validity", fillings),
                        note("invitation.ignore", fillings)));
    }

    private Draft passwordReset(Letter.PasswordReset letter) {
        var fillings = Map.of("duration", spans.duration(letter.validFor()));
        return draft(
                letter.template(),
                fillings,
                List.of(
                        paragraph("password_reset.lead", fillings),
                        action("password_reset.action", letter.link()),
                        paragraph("password_reset.validity", fillings),
                        note("password_reset.ignore", fillings)));
    }

    private Draft testMessage(Letter.TestMessage letter) {
        return draft(letter.template(), Map.of(), List.of(paragraph("test_message.lead", Map.of())));
    }

    private Draft lowStock(Letter.LowStock letter) {
        var fillings = Map.<String, Piece>of("store", Piece.Name.of(letter.store()));
        var parts = ImmutableList.<Draft.Part>builder().add(paragraph("low_stock.lead", fillings));
        for (var line : letter.lines()) {
            parts.add(paragraph(
                    "low_stock.line",
                    Map.of(
                            "name",
                            Piece.Name.of(line.name()),
                            "left",
                            new Piece.Figures(Integer.toString(line.left())))));
        }
        return draft(
                letter.template(),
                fillings,
                parts.add(note("low_stock.note", fillings)).build());
    }

    private Draft securityNotice(Letter.SecurityNotice letter) {
        var kind = NoticeWording.key(letter.kind());
        var when = Map.of("date", spans.moment(letter.at()));
        var from = letter.from();
        return draft(
                kind,
                Map.of(),
                List.of(
                        paragraph(kind + ".lead", Map.of()),
                        from == null
                                ? paragraph("security_notice.when", when)
                                : paragraph(
                                        "security_notice.when_and_where",
                                        Map.of(
                                                "date",
                                                spans.moment(letter.at()),
                                                "address",
                                                new Piece.Figures(from.value()))),
                        paragraph("security_notice.advice", Map.of())));
    }

    private Draft draft(String key, Map<String, Piece> fillings, List<Draft.Part> parts) {
        return new Draft(
                wording.phrase(key + ".subject", fillings),
                wording.phrase(key + ".preview", fillings),
                wording.phrase(key + ".heading", fillings),
                parts);
    }

    private Draft.Part paragraph(String key, Map<String, Piece> fillings) {
        return new Draft.Part.Paragraph(wording.phrase(key, fillings));
    }

    private Draft.Part note(String key, Map<String, Piece> fillings) {
        return new Draft.Part.Note(wording.phrase(key, fillings));
    }

    private Draft.Part action(String key, Secret link) {
        return new Draft.Part.Action(wording.words(key), wording.words("action.hint"), link);
    }
}
