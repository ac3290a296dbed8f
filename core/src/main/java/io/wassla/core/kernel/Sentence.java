package io.wassla.core.kernel;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** A sentence, or a part of one, for a person whose language is known only where it is said. It holds no secret. */
@FunctionalInterface
public interface Sentence {

    /** @param language Arabic or English */
    String in(Locale language);

    /** All of them, each in a line of its own. */
    static Sentence lines(List<? extends Sentence> sentences) {
        var all = List.copyOf(sentences);
        return language -> all.stream().map(each -> each.in(language)).collect(Collectors.joining("\n"));
    }

    /**
     * A sentence of the resource bundle {@code sentences} in the package of a class.
     *
     * @param key of a {@link MessageFormat} pattern
     * @param values for the places of the pattern; sentences among them are said in the same language
     */
    static Sentence of(Class<?> beside, String key, Object... values) {
        return language -> {
            var patterns = ResourceBundle.getBundle(
                    beside.getPackageName() + ".sentences",
                    language,
                    beside.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            var said = Arrays.stream(values)
                    .map(value -> value instanceof Sentence part ? part.in(language) : value)
                    .toArray();
            return new MessageFormat(patterns.getString(key), Locale.ROOT).format(said);
        };
    }
}
