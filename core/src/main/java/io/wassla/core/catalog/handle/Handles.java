package io.wassla.core.catalog.handle;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One handle for each language that has one. */
public record Handles(Map<Language, Handle> values) {
    public static final Handles NONE = new Handles(Map.of());

    public Handles {
        values = Maps.immutableEnumMap(values);
    }

    public Set<Taken.TakenHandle> claims() {
        return values.entrySet().stream()
                .map(handle -> new Taken.TakenHandle(handle.getKey(), handle.getValue()))
                .collect(ImmutableSet.toImmutableSet());
    }

    public LocalizedText texts() {
        return new LocalizedText(Maps.transformValues(values, Handle::value));
    }

    public Optional<Handle> in(Language language) {
        return Optional.ofNullable(values.get(language));
    }

    /** In this language, else in the fallback, else in any. */
    public Optional<Handle> in(Language language, Language fallback) {
        return in(language)
                .or(() -> in(fallback))
                .or(() -> values.values().stream().findFirst());
    }
}
