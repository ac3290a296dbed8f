package io.wassla.adapter.http.json;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text as requests carry it: one text for each language, or a bare one, which is taken as the store's language.
 *
 * @param byLanguage empty where a null was sent: the text of that language goes
 */
public record LocalizedJson(@Nullable String bare, Map<Language, Optional<String>> byLanguage) {
    public LocalizedJson {
        byLanguage = ImmutableMap.copyOf(byLanguage);
    }

    public LocalizedText in(Language store) {
        return onto(LocalizedText.NONE, store);
    }

    /** Of a merge patch: what was not sent stays, null takes all languages away. */
    public static LocalizedText onto(@Nullable Given<LocalizedJson> given, LocalizedText current, Language store) {
        if (given == null) {
            return current;
        }
        var text = given.value();
        return text == null ? LocalizedText.NONE : text.onto(current, store);
    }

    /** Languages that were not sent stay as they are. */
    public LocalizedText onto(LocalizedText current, Language store) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(current.texts());
        if (bare != null) {
            texts.put(store, bare);
        }
        byLanguage.forEach((language, text) -> texts.put(language, text.orElse("")));
        return new LocalizedText(texts);
    }
}
