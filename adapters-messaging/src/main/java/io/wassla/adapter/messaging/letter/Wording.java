package io.wassla.adapter.messaging.letter;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Language;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The sentences of one language, with {@code {names}} to be filled in. */
final class Wording {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");
    private static final ResourceBundle.Control EXACTLY_THIS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle sentences;

    Wording(Language language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle(
                Wording.class.getPackageName() + ".letters", language.locale(), EXACTLY_THIS_LANGUAGE);
    }

    Language language() {
        return language;
    }

    String words(String key) {
        return sentences.getString(key);
    }

    Phrase phrase(String key) {
        return phrase(key, Map.of());
    }

    Phrase phrase(String key, Map<String, Piece> fillings) {
        var sentence = words(key);
        var pieces = ImmutableList.<Piece>builder();
        var blank = BLANK.matcher(sentence);
        var end = 0;
        while (blank.find()) {
            pieces.add(new Piece.Words(sentence.substring(end, blank.start())), filling(key, blank.group(1), fillings));
            end = blank.end();
        }
        return new Phrase(pieces.add(new Piece.Words(sentence.substring(end))).build());
    }

    private static Piece filling(String key, String name, Map<String, Piece> fillings) {
        var piece = fillings.get(name);
        if (piece == null) {
            throw new IllegalStateException("nothing to fill {" + name + "} of " + key + " with");
        }
        return piece;
    }
}
