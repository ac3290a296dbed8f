package io.wassla.adapter.persistence.catalog;

import io.wassla.adapter.persistence.sql.LocalizedJson;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that a json column holds. */
final class Texts {
    private Texts() {}

    static Settings settings(LocalizedText text) {
        return new Settings(new LinkedHashMap<String, Object>(text.byCode()));
    }

    static LocalizedText text(Settings stored) {
        return LocalizedJson.read(stored.values());
    }

    static Settings settings(Seo seo) {
        return Settings.of("title", settings(seo.title()).values())
                .with("description", settings(seo.description()).values());
    }

    static Seo seo(Settings stored) {
        return new Seo(
                stored.values().get("title") instanceof Map<?, ?> title
                        ? LocalizedJson.read(title)
                        : LocalizedText.NONE,
                stored.values().get("description") instanceof Map<?, ?> words
                        ? LocalizedJson.read(words)
                        : LocalizedText.NONE);
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
}
