package io.wassla.adapter.http.page;

import gg.jte.Content;
import io.wassla.core.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** All sentences of some pages in one language, from a resource bundle beside the class that owns them. */
public final class Texts {
    public static final Texts ARABIC = of(Texts.class, "messages", Language.AR);
    public static final Texts ENGLISH = of(Texts.class, "messages", Language.EN);

    private final Language language;
    private final Map<String, String> patterns;

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** Those of {@code <bundle>_<language>.properties}. */
    public static Texts of(Class<?> owner, String bundle, Language language) {
        return new Texts(language, read(owner, bundle + "_" + language.code() + ".properties"));
    }

    static Texts in(Language language) {
        return switch (language) {
            case AR -> ARABIC;
            case EN -> ENGLISH;
        };
    }

    public Language language() {
        return language;
    }

    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    public Map<String, String> patterns() {
        return patterns;
    }

    /** The sentence as plain text. */
    public String get(String key, Object... arguments) {
        var text = pattern(key);
        for (var place = 0; place < arguments.length; place++) {
            text = text.replace("{" + place + "}", plain(arguments[place]));
        }
        return text.replace("**", "");
    }

    /** The sentence as HTML, with its numbers, names and addresses kept apart from each other's direction. */
    public Content rich(String key, Object... arguments) {
        return Markup.of(pattern(key), arguments);
    }

    /** The form of the sentence that suits the count, which is {@code {0}}. */
    public String count(String key, long count) {
        return get(form(key, count), count);
    }

    public Content richCount(String key, long count) {
        return rich(form(key, count), count);
    }

    private String form(String key, long count) {
        return key + "." + Plural.of(count, language).key();
    }

    private String pattern(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new NoSuchElementException("no sentence " + key + " in " + language);
        }
        return pattern;
    }

    private static String plain(Object argument) {
        return argument instanceof Ltr ltr ? ltr.text() : argument.toString();
    }

    private static Map<String, String> read(Class<?> owner, String file) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
    }
}
