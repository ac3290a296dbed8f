package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param lang of its name, when it is not that of the page
 * @param several whether other variants cost more
 */
public record CardView(
        String href,
        String name,
        @Nullable String lang,
        @Nullable PictureView picture,
        Money price,
        @Nullable Money was,
        boolean several,
        boolean available) {

    /** How much less it costs than before, in whole per cent. */
    int saved() {
        return Prices.saved(price, was);
    }
}
