package io.wassla.adapter.messaging.letter;

import java.util.ArrayList;
import java.util.List;

/** A letter for software, and people, that want no HTML: one thought a paragraph, code and link on lines of their own. */
final class PlainText {
    private final String signature;

    PlainText(Wording wording) {
        this.signature = "-- \n" + wording.words("footer");
    }

    String render(Draft draft) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(draft.heading().text());
        draft.parts().forEach(part -> paragraphs.add(render(part)));
        paragraphs.add(signature);
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static String render(Draft.Part part) {
        return switch (part) {
            case Draft.Part.Paragraph paragraph -> paragraph.phrase().text();
            case Draft.Part.Note note -> note.phrase().text();
            case Draft.Part.Code code -> code.code().reveal();
            case Draft.Part.Action action ->
                action.label() + "\n" + action.link().reveal();
        };
    }
}
