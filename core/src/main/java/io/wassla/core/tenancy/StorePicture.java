package io.wassla.core.tenancy;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/**
 * A picture that a store shows of itself, already stored.
 *
 * @param key where its renditions lie, as of pictures of products
 * @param width of the largest rendition, in pixels
 * @param widths of all renditions, ascending
 * @param alt says what is seen, for who can't see it; at most 300 characters in each language, none for a logo
 */
public record StorePicture(String key, int width, int height, List<Integer> widths, LocalizedText alt) {
    private static final int LONGEST = 300;

    public StorePicture {
        widths = ImmutableList.copyOf(widths);
        alt = fit(alt);
    }

    /** The same picture, said to show this. Throws {@link InvalidValue} {@code alt_too_long}. */
    public StorePicture saying(LocalizedText other) {
        return new StorePicture(key, width, height, widths, other);
    }

    /** Throws {@link InvalidValue} {@code alt_too_long}. */
    public static LocalizedText fit(LocalizedText alt) {
        return alt.bounded(LONGEST, "alt_too_long");
    }
}
