package io.wassla.core.kernel;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** A sentence, or a part of one, for a person whose language is known only where it is said. It holds no secret. */
@FunctionalInterface
public interface Sentence {

    /** @param language Arabic or English */
    String in(Locale language);

    /** Words one after the other, with the commas of the language; sentences among them are said in it. */
    static Sentence listed(Collection<?> parts) {
        return language -> joined(parts, isArabic(language) ? "، " : ", ", language);
    }

    /** The same of parts that may have commas themselves. */
    static Sentence inTurn(Collection<?> parts) {
        return language -> joined(parts, isArabic(language) ? "؛ " : "; ", language);
    }

    /** All of them, each in a line of its own. */
    static Sentence lines(Collection<?> parts) {
        return language -> joined(parts, "\n", language);
    }

    private static String joined(Collection<?> parts, String between, Locale language) {
        return parts.stream().map(part -> String.valueOf(said(part, language))).collect(Collectors.joining(between));
    }

    private static boolean isArabic(Locale language) {
        return language.getLanguage().equals(Language.AR.code());
    }

    private static Object said(Object value, Locale language) {
        return value instanceof Sentence part ? part.in(language) : value;
    }

    /** A pattern with values in its places; sentences among them are said in that language. */
    static String filled(String pattern, Locale language, Object... values) {
        var said = Arrays.stream(values).map(value -> said(value, language)).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(said);
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
            return filled(patterns.getString(key), language, values);
        };
    }
}
