package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.storefront.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param pictures beside the opening, at most three
 * @param story beside what the merchant tells of the store
 */
record HomeView(
        List<Section> sections,
        List<Tile> tiles,
        List<CardView> cards,
        List<PictureView> pictures,
        @Nullable PictureView story) {
    HomeView {
        sections = ImmutableList.copyOf(sections);
        tiles = ImmutableList.copyOf(tiles);
        cards = ImmutableList.copyOf(cards);
        pictures = ImmutableList.copyOf(pictures);
    }
}
