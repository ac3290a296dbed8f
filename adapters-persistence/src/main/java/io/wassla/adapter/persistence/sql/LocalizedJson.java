package io.wassla.adapter.persistence.sql;

import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.EnumMap;
import java.util.Map;

/** A text in several languages as a part of a json column. */
public final class LocalizedJson {
    private LocalizedJson() {}

    /** What is of a language that nobody knows is left out. */
    public static LocalizedText read(Object json) {
        var texts = new EnumMap<Language, String>(Language.class);
        ((Map<?, ?>) json)
                .forEach((code, words) ->
                        Language.of((String) code).ifPresent(language -> texts.put(language, String.valueOf(words))));
        return new LocalizedText(texts);
    }
}
