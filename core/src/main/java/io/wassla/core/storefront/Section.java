package io.wassla.core.storefront;

import io.wassla.core.kernel.LocalizedText;

/**
 * One part of a front page; where it has no text of its own, a usual one stands in or the part is left out.
 *
 * @param title at most 120 characters
 * @param text at most 600 characters; of promises, one a line
 */
public record Section(SectionKind kind, LocalizedText title, LocalizedText text) {
    public Section {
        title = title.bounded(120, "title_too_long");
        text = text.bounded(600, "text_too_long");
    }

    public static Section of(SectionKind kind) {
        return new Section(kind, LocalizedText.NONE, LocalizedText.NONE);
    }
}
