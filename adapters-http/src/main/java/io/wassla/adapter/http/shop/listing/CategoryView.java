package io.wassla.adapter.http.shop.listing;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.shop.Crumb;
import io.wassla.adapter.http.shop.Tile;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/** A category, or all products. */
record CategoryView(
        String title, LocalizedText description, List<Crumb> crumbs, List<Tile> below, ListingView listing) {
    CategoryView {
        crumbs = ImmutableList.copyOf(crumbs);
        below = ImmutableList.copyOf(below);
    }
}
