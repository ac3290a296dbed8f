package io.wassla.adapter.http.catalog;

import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.kernel.LocalizedText;

/** What search engines show; empty: made from name and description. */
record SeoJson(LocalizedText title, LocalizedText description) {

    static SeoJson of(Seo seo) {
        return new SeoJson(seo.title(), seo.description());
    }
}
