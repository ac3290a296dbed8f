package io.wassla.core.kernel;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A text in one or more languages, plain: no markup means anything in it.
 *
 * <p>Blank languages are left out, edges stripped. Whoever uses it bounds the length.
 */
public record LocalizedText(Map<Language, String> texts) {
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    public LocalizedText {
        var kept = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Maps.immutableEnumMap(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public static LocalizedText of(String arabic, String english) {
        return new LocalizedText(ImmutableMap.of(Language.AR, arabic, Language.EN, english));
    }

    /** By the codes of the languages, as JSON has it. */
    public Map<String, String> byCode() {
        var coded = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> coded.put(language.code(), text));
        return coded;
    }

    /** What this one lacks is taken from there. */
    public LocalizedText or(LocalizedText other) {
        var all = new EnumMap<Language, String>(Language.class);
        all.putAll(other.texts);
        all.putAll(texts);
        return new LocalizedText(all);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** In this language, else in the fallback, else in any; empty when there is none. */
    public String in(Language language, Language fallback) {
        return in(language)
                .or(() -> in(fallback))
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    public LocalizedText map(UnaryOperator<String> change) {
        return new LocalizedText(Maps.transformValues(texts, change::apply));
    }

    /**
     * The same text, refused with {@link InvalidValue} when a language has more characters than that, or characters
     * that no text needs: controls other than line breaks and tabs, lone surrogates.
     */
    public LocalizedText bounded(int longest, String code) {
        texts.values().forEach(text -> {
            if (text.codePointCount(0, text.length()) > longest || !Letters.fit(text)) {
                throw new InvalidValue(code);
            }
        });
        return this;
    }
}
