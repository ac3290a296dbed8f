package io.wassla.adapter.http.shop;

import com.google.common.collect.ImmutableList;
import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.storefront.HeroLayout;
import io.wassla.core.storefront.Section;
import io.wassla.core.storefront.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param opening pictures of the opening: the merchant's own, or at most three of products
 * @param story beside what the merchant tells of the store
 */
record HomeView(
        List<Section> sections,
        List<Tile> tiles,
        List<CardView> cards,
        List<PictureView> opening,
        @Nullable PictureView story) {
    private static final String HALF = "(min-width: 62rem) 600px, 100vw";

    HomeView {
        sections = ImmutableList.copyOf(sections);
        tiles = ImmutableList.copyOf(tiles);
        cards = ImmutableList.copyOf(cards);
        opening = ImmutableList.copyOf(opening);
    }

    /** The picture that is seen first, if one is. */
    @Nullable
    PictureView first(HeroLayout hero) {
        var opens = sections.stream().anyMatch(section -> section.kind() == SectionKind.HERO);
        return opens && hero != HeroLayout.PLAIN && !opening.isEmpty() ? opening.getFirst() : null;
    }

    /** How wide a picture of the opening is shown: alone it takes the whole of a full one. */
    String sizes(HeroLayout hero) {
        return hero == HeroLayout.FULL && opening.size() == 1 ? "100vw" : HALF;
    }
}
