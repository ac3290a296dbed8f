package io.wassla.adapter.persistence.catalog;

import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Values that a json column holds. */
final class Texts {
    private Texts() {}

    static Settings settings(LocalizedText text) {
        var settings = Settings.NONE;
        for (var words : text.texts().entrySet()) {
            settings = settings.with(words.getKey().code(), words.getValue());
        }
        return settings;
    }

    static LocalizedText text(Settings stored) {
        return text(stored.values());
    }

    static Settings settings(Seo seo) {
        return Settings.of("title", settings(seo.title()).values())
                .with("description", settings(seo.description()).values());
    }

    static Seo seo(Settings stored) {
        return new Seo(
                stored.values().get("title") instanceof Map<?, ?> title ? text(title) : LocalizedText.NONE,
                stored.values().get("description") instanceof Map<?, ?> words ? text(words) : LocalizedText.NONE);
    }

    static Settings settings(List<Option> options) {
        return Settings.of(
                "options",
                options.stream()
                        .map(option -> Settings.of("name", option.name())
                                .with("values", option.values())
                                .values())
                        .toList());
    }

    static List<Option> options(Settings stored) {
        return stored.values().get("options") instanceof List<?> options
                ? options.stream().map(option -> option((Map<?, ?>) option)).toList()
                : List.of();
    }

    private static Option option(Map<?, ?> stored) {
        var values = stored.get("values") instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.<String>of();
        return new Option(String.valueOf(stored.get("name")), values);
    }

    private static LocalizedText text(Map<?, ?> stored) {
        var texts = new EnumMap<Language, String>(Language.class);
        stored.forEach((code, words) ->
                Language.of((String) code).ifPresent(language -> texts.put(language, String.valueOf(words))));
        return new LocalizedText(texts);
    }
}
