package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product, with one of its variants chosen.
 *
 * @param lead how its description begins, when that is short
 * @param rest of the description
 */
record ProductView(
        LocalizedText name,
        List<Crumb> crumbs,
        LocalizedText description,
        String lead,
        String rest,
        List<PictureView> pictures,
        Buy buy,
        List<OptionView> options,
        List<CardView> related) {
    ProductView {
        crumbs = ImmutableList.copyOf(crumbs);
        pictures = ImmutableList.copyOf(pictures);
        options = ImmutableList.copyOf(options);
        related = ImmutableList.copyOf(related);
    }

    /**
     * The chosen variant.
     *
     * @param left how many there are, when that is few enough to be told
     * @param taxed whether the price holds value-added tax
     */
    record Buy(
            Money price,
            @Nullable Money was,
            String sku,
            String choice,
            boolean available,
            @Nullable Integer left,
            boolean taxed,
            @Nullable Order order) {

        /** How much less it costs than before, in whole per cent. */
        int saved() {
            return Prices.saved(price, was);
        }
    }

    /** How to order without a cart: the seller's own channels. */
    record Order(
            @Nullable String whatsapp,
            @Nullable String phone,
            @Nullable String shownPhone) {}

    record OptionView(String name, List<ValueView> values) {
        OptionView {
            values = ImmutableList.copyOf(values);
        }
    }

    /**
     * @param href the product with this value chosen
     * @param price where the only option decides it, and prices differ
     */
    record ValueView(
            String value,
            String href,
            boolean chosen,
            boolean available,
            @Nullable Money price) {}
}
