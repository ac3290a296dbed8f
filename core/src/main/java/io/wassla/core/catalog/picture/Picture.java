package io.wassla.core.catalog.picture;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/**
 * A picture of a product, already stored.
 *
 * @param key where its renditions lie: the part of their addresses that is common to all, made from their content
 * @param width of the largest rendition, in pixels
 * @param widths of all renditions, ascending
 * @param alt says what is seen, for who can't see it; at most 300 characters in each language
 */
public record Picture(PictureId id, String key, int width, int height, List<Integer> widths, LocalizedText alt) {

    public Picture {
        widths = ImmutableList.copyOf(widths);
        alt = fit(alt);
    }

    /** Throws {@link io.wassla.core.kernel.InvalidValue} {@code alt_too_long}. */
    public Picture saying(LocalizedText other) {
        return new Picture(id, key, width, height, widths, other);
    }

    /** Throws {@link io.wassla.core.kernel.InvalidValue} {@code alt_too_long}. */
    static LocalizedText fit(LocalizedText alt) {
        return alt.bounded(300, "alt_too_long");
    }
}
