package io.wassla.adapter.http.shop.listing;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.shop.CardView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for, and found.
 *
 * @param listing absent before anything was looked for
 * @param instead something to look at when nothing was found
 * @param byPicture whether a picture was looked for
 * @param fault why a picture could not be used
 */
record SearchView(
        String query,
        @Nullable ListingView listing,
        List<CardView> instead,
        boolean byPicture,
        @Nullable String fault) {
    SearchView {
        instead = ImmutableList.copyOf(instead);
    }
}
