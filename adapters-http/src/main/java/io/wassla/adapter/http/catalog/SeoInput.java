package io.wassla.adapter.http.catalog;

import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Given;
import io.wassla.adapter.http.json.LocalizedJson;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What search engines are to show. */
record SeoInput(
        @About("At most 120 characters in each language.") @Nullable
        Given<LocalizedJson> title,

        @About("At most 400 characters in each language.") @Nullable
        Given<LocalizedJson> description) {

    Seo onto(Seo current, Language store) {
        return new Seo(
                LocalizedJson.onto(title, current.title(), store),
                LocalizedJson.onto(description, current.description(), store));
    }
}
