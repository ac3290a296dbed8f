package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.ProductCard;
import java.util.List;

/** Products as lists show them. */
public final class Cards {
    private Cards() {}

    /** In the same order. */
    public static List<CardView> of(List<ProductCard> cards, ShopLinks links) {
        return cards.stream().map(card -> of(card, links)).toList();
    }

    /** With the name of the product where the picture has no words of its own. */
    public static PictureView picture(Picture picture, LocalizedText name, ShopLinks links) {
        var alt = picture.alt().isEmpty() ? name : picture.alt();
        return PictureView.of(
                picture.key(),
                picture.width(),
                picture.height(),
                picture.widths(),
                alt.in(links.language(), links.own()));
    }

    private static CardView of(ProductCard card, ShopLinks links) {
        var picture = card.picture();
        return new CardView(
                links.product(card.handles()),
                card.name().in(links.language(), links.own()),
                ShopPage.lang(card.name(), links),
                picture == null ? null : picture(picture, card.name(), links),
                card.price(),
                card.compareAt(),
                card.severalPrices(),
                card.available());
    }
}
