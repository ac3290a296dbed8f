package io.wassla.adapter.http.shop.listing;

import static io.wassla.adapter.http.shop.SampleProducts.HOSTILE;
import static io.wassla.adapter.http.shop.SampleProducts.cards;
import static io.wassla.adapter.http.shop.SampleProducts.tile;

import io.wassla.adapter.http.shop.Crumb;
import io.wassla.adapter.http.shop.ShopLinks;
import io.wassla.adapter.http.shop.ShopSamples.Sample;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/** The pages that list products, with some and with none. */
public final class ListingSamples {
    private ListingSamples() {}

    public static List<Sample> all(ShopLinks links) {
        return List.of(
                new Sample("category", "listing/category", category(links)),
                new Sample("search", "listing/search", new SearchView("ورد <b>", listing(), List.of(), false, null)),
                new Sample("search-none", "listing/search", new SearchView("قمر", none(), cards(), false, "لا تُقرأ")));
    }

    private static CategoryView category(ShopLinks links) {
        return new CategoryView(
                "العطور",
                LocalizedText.of("كل عطورنا.\n\nمن الطائف.", HOSTILE),
                List.of(new Crumb(links.home(), "الرئيسية", null)),
                List.of(tile("شرقية", "amber"), tile("غربية", null)),
                listing());
    }

    private static ListingView listing() {
        return new ListingView(
                cards(),
                11,
                List.of(new ListingView.Group(
                        "الحجم",
                        List.of(
                                new ListingView.Choice("50 مل", "?o=50", 3, false),
                                new ListingView.Choice("100 مل", "?o=100", 8, true)))),
                List.of(
                        new ListingView.Choice("الأحدث", "?", null, true),
                        new ListingView.Choice("الأقل سعرًا", "?sort=price", null, false)),
                List.of(new ListingView.Choice("100 مل", "?", null, true)),
                "?",
                new ListingView.PriceForm(
                        "/categories/x",
                        "",
                        "200",
                        List.of(new ListingView.Choice("من 0 إلى 200", "?max_price=200", 4, true)),
                        List.of(new ListingView.Field("q", "ورد"))),
                "?cursor=x",
                "?");
    }

    private static ListingView none() {
        return new ListingView(
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                "?",
                new ListingView.PriceForm("?", "", "", List.of(), List.of()),
                null,
                null);
    }
}
