package io.wassla.core.demo;

import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.function.Function;

/** Texts put together in both languages at once. */
final class Texts {
    private Texts() {}

    static LocalizedText join(LocalizedText first, String between, LocalizedText last) {
        return inEach(language -> of(first, language) + between + of(last, language));
    }

    /** With {0}, {1} … replaced. */
    static LocalizedText fill(LocalizedText pattern, LocalizedText... parts) {
        return inEach(language -> new MessageFormat(of(pattern, language), language.locale())
                .format(Arrays.stream(parts).map(part -> of(part, language)).toArray()));
    }

    private static LocalizedText inEach(Function<Language, String> text) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, text.apply(language));
        }
        return new LocalizedText(texts);
    }

    private static String of(LocalizedText text, Language language) {
        return text.in(language, Language.AR);
    }
}
