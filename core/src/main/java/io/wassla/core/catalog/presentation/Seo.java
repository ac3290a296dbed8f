package io.wassla.core.catalog.presentation;

import io.wassla.core.kernel.LocalizedText;

/**
 * What search engines show; empty means: made from name and description.
 *
 * @param title at most 120 characters
 * @param description at most 400 characters
 */
public record Seo(LocalizedText title, LocalizedText description) {
    public static final Seo NONE = new Seo(LocalizedText.NONE, LocalizedText.NONE);

    public Seo {
        title = title.bounded(120, "seo_title_too_long");
        description = description.bounded(400, "seo_description_too_long");
    }
}
