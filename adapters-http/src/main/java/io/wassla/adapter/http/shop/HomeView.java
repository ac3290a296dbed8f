package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.storefront.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front page. */
record HomeView(
        List<Section> sections,
        List<Tile> tiles,
        List<CardView> cards,
        @Nullable PictureView picture) {
    HomeView {
        sections = ImmutableList.copyOf(sections);
        tiles = ImmutableList.copyOf(tiles);
        cards = ImmutableList.copyOf(cards);
    }
}
