package io.wassla.adapter.messaging.letter;

import com.google.common.html.HtmlEscapers;
import io.wassla.core.kernel.Secret;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A letter as HTML that old mail software shows too: tables for layout, styles inline, nothing loaded from elsewhere.
 * The one style sheet in it is for dark mode, where software knows it.
 */
final class Html {
    private static final String FONT = "font-family:'IBM Plex Sans Arabic','Segoe UI',Tahoma,Arial,sans-serif";

    private final Wording wording;

    Html(Wording wording) {
        this.wording = wording;
    }

    String render(Draft draft) {
        var parts = draft.parts().stream().map(this::render).collect(Collectors.joining());
        var rightToLeft = wording.words("direction").equals("rtl");
        return HtmlFrame.filled(Map.ofEntries(
                Map.entry("language", wording.language().code()),
                Map.entry("direction", wording.words("direction")),
                Map.entry("start", rightToLeft ? "right" : "left"),
                Map.entry("font", FONT),
                Map.entry("brand", escaped(wording.words("brand"))),
                Map.entry("letter", escaped(wording.words("brand.letter"))),
                Map.entry("footer", escaped(wording.words("footer"))),
                Map.entry("title", escaped(draft.subject().bare())),
                Map.entry("preview", draft.preview().html()),
                Map.entry("heading", draft.heading().html()),
                Map.entry("parts", parts)));
    }

    private String render(Draft.Part part) {
        return switch (part) {
            case Draft.Part.Paragraph paragraph ->
                "<p class=\"ink2\" style=\"margin:0 0 16px;%s;font-size:16px;line-height:1.75;color:#474b60\">%s</p>\n"
                        .formatted(FONT, paragraph.phrase().html());
            case Draft.Part.Note note ->
                "<p class=\"ink3\" style=\"margin:0 0 8px;%s;font-size:14px;line-height:1.65;color:#646980\">%s</p>\n"
                        .formatted(FONT, note.phrase().html());
            case Draft.Part.Code code -> code(code.code());
            case Draft.Part.Action action -> action(action);
        };
    }

    /** One run of digits, so that a double tap takes it whole; the spacing is drawn, not written. */
    private static String code(Secret code) {
        return """
            <div class="code" dir="ltr" style="margin:8px 0 24px;padding:16px 8px 16px 16px;border:1px solid #b9c5f7;\
            border-radius:14px;background-color:#eaeeff;text-align:center;\
            font-family:'IBM Plex Mono',Consolas,Menlo,monospace;font-size:34px;font-weight:600;line-height:1.3;\
            letter-spacing:8px;color:#1d36ac;-webkit-user-select:all;user-select:all">%s</div>
            """.formatted(escaped(code.reveal()));
    }

    private static String action(Draft.Part.Action action) {
        var link = escaped(action.link().reveal());
        return """
            <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 20px"><tr>\
            <td class="button" bgcolor="#2440c2" style="border-radius:10px;background-color:#2440c2">\
            <a class="button" href="%s" style="display:inline-block;padding:14px 28px;%s;font-size:16px;font-weight:600;\
            line-height:24px;color:#ffffff;text-decoration:none;border-radius:10px">%s</a></td></tr></table>
            <p class="ink3" style="margin:0 0 16px;%s;font-size:13px;line-height:1.6;color:#646980">%s<br>\
            <bdi class="link" dir="ltr" style="word-break:break-all;color:#1d36ac">%s</bdi></p>
            """.formatted(link, FONT, escaped(action.label()), FONT, escaped(action.hint()), link);
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
