package io.wassla.adapter.http.shop.listing;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.shop.CardView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of products with everything to narrow and sort it by; every choice is a link.
 *
 * @param next the page after this one
 * @param first the first page, unless this is it
 * @param prices ranges of prices, and what a form for another one sends along
 */
record ListingView(
        List<CardView> cards,
        int total,
        List<Group> groups,
        List<Choice> sorts,
        List<Choice> chosen,
        String clear,
        PriceForm prices,
        @Nullable String next,
        @Nullable String first) {
    ListingView {
        cards = ImmutableList.copyOf(cards);
        groups = ImmutableList.copyOf(groups);
        sorts = ImmutableList.copyOf(sorts);
        chosen = ImmutableList.copyOf(chosen);
    }

    /** Values of one kind. */
    record Group(String title, List<Choice> choices) {
        Group {
            choices = ImmutableList.copyOf(choices);
        }
    }

    /** @param count absent where it is not counted */
    record Choice(String name, String href, @Nullable Integer count, boolean on) {}

    /**
     * @param ranges to be chosen without typing
     * @param kept fields of the address that stay as they are
     */
    record PriceForm(String action, String from, String to, List<Choice> ranges, List<Field> kept) {
        PriceForm {
            ranges = ImmutableList.copyOf(ranges);
            kept = ImmutableList.copyOf(kept);
        }
    }

    record Field(String name, String value) {}
}
