package io.wassla.core.tenancy;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Letters;
import io.wassla.core.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How the words that many products share are said in each language: names and values of options, tags. Products hold
 * such a word once, as the merchant wrote it; a shopper reads what it is called here, or the word itself.
 *
 * @param terms at most 1,000 words of 1 to 60 characters, each with what it is called in one or more languages; no line
 *     breaks
 */
public record Glossary(Map<String, LocalizedText> terms) {
    public static final int MOST = 1_000;
    public static final Glossary NONE = new Glossary(Map.of());
    private static final int LONGEST = 60;

    /** Throws {@link InvalidValue} {@code term_invalid}, {@code translation_invalid} or {@code too_many_terms}. */
    public Glossary {
        terms = ImmutableMap.copyOf(terms);
        terms.forEach((word, text) -> {
            check(word, "term_invalid");
            text.texts().values().forEach(one -> check(one, "translation_invalid"));
        });
        if (terms.size() > MOST) {
            throw new InvalidValue("too_many_terms");
        }
    }

    /** The word in this language; as it was written where nothing else is known. */
    public String in(Language language, String word) {
        return of(word).in(language).orElse(word);
    }

    /** What the word is called in each language that it is translated to. */
    public LocalizedText of(String word) {
        return terms.getOrDefault(word.strip(), LocalizedText.NONE);
    }

    /** The same with other translations of these words; one without any is forgotten. */
    public Glossary with(Map<String, LocalizedText> changed) {
        var all = new LinkedHashMap<>(terms);
        all.putAll(changed);
        all.values().removeIf(LocalizedText::isEmpty);
        return new Glossary(all);
    }

    /** The word that this is, or is called in any language; the text itself where it is neither. */
    public String meant(String text) {
        return terms.containsKey(text)
                ? text
                : terms.entrySet().stream()
                        .filter(term ->
                                term.getValue().texts().values().stream().anyMatch(text::equalsIgnoreCase))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(text);
    }

    /** What is known of these words only. */
    public Glossary about(Set<String> words) {
        var some = new LinkedHashMap<>(terms);
        some.keySet().retainAll(words);
        return new Glossary(some);
    }

    private static void check(String text, String code) {
        if (text.isBlank()
                || text.length() > LONGEST
                || !Letters.fitOneLine(text)
                || !text.strip().equals(text)) {
            throw new InvalidValue(code);
        }
    }
}
