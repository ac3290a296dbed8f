package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.core.catalog.Handles;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text in the languages it has. */
record Wording(
        @About(example = "عطر ورد الطائف") @Nullable String ar,
        @About(example = "Taif Rose") @Nullable String en) {
    static Wording of(LocalizedText text) {
        return new Wording(
                text.in(Language.AR).orElse(null), text.in(Language.EN).orElse(null));
    }

    static Wording of(Handles handles) {
        return new Wording(handle(handles, Language.AR), handle(handles, Language.EN));
    }

    private static @Nullable String handle(Handles handles, Language language) {
        return handles.in(language).map(handle -> handle.value()).orElse(null);
    }
}
