package io.wassla.core.kernel;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A sentence, or a part of one, for a person whose language is known only where it is said. It holds no secret. */
@FunctionalInterface
public interface Sentence {

    /** @param language Arabic or English */
    String in(Locale language);

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
