package io.wassla.adapter.http.shop;

import static io.wassla.adapter.http.shop.SampleProducts.HOSTILE;
import static io.wassla.adapter.http.shop.SampleProducts.cards;
import static io.wassla.adapter.http.shop.SampleProducts.picture;
import static io.wassla.adapter.http.shop.SampleProducts.tile;

import io.wassla.adapter.http.page.Assets;
import io.wassla.adapter.http.shop.listing.ListingSamples;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.PictureSpot;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of page that a store has. */
public final class ShopSamples {
    static final Assets ASSETS = new Assets();
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final ShopRenderer RENDERER = new ShopRenderer();

    private ShopSamples() {}

    /** As a browser reads it. */
    static String html(String template, ShopPage page, Object view) {
        return new String(RENDERER.html(template, page, view), StandardCharsets.UTF_8);
    }

    /** A page with something on it. */
    public record Sample(String name, String template, Object view) {}

    static ShopPage page(Language language, Settings config) {
        return page(language, SampleStore.shop(config));
    }

    /** Of a store with pictures of its own in every spot. */
    static ShopPage pictured(Language language, Settings config) {
        return page(language, SampleStore.pictured(config));
    }

    private static ShopPage page(Language language, Shop shop) {
        var links = new ShopLinks(language, Language.AR);
        return new ShopPage(
                ShopTexts.in(language),
                shop,
                links,
                ASSETS,
                menu(links),
                head(),
                links.root() + "/categories/perfumes",
                links.in(language == Language.AR ? Language.EN : Language.AR).home(),
                TODAY,
                false);
    }

    static List<Sample> all(Language language) {
        return Stream.of(others(), ListingSamples.all(new ShopLinks(language, Language.AR)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> others() {
        return List.of(
                new Sample("home", "home", home()),
                new Sample("home-empty", "home", new HomeView(List.of(), List.of(), List.of(), List.of(), null)),
                new Sample("product", "product", SampleProducts.product()),
                new Sample("product-plain", "product", SampleProducts.hostile()),
                new Sample("text", "text", new TextView("هذه الصفحة لم تعد هنا", List.of("ابحث"), null, true, cards())),
                new Sample("closed", "closed", new TextView("نفتح قريبًا", List.of(HOSTILE), null, false, List.of())));
    }

    /** The pages on which such pictures hang. */
    static List<Sample> pictured(Language language) {
        var shop = SampleStore.pictured(SampleStore.config());
        var home = new HomeView(
                shop.config().appearance().sections(),
                List.of(tile("شرقي دافئ", "amber")),
                cards(),
                shop.picture(PictureSpot.HERO, language).stream().toList(),
                shop.picture(PictureSpot.STORY, language).orElseThrow());
        return List.of(
                new Sample("home", "home", home),
                new Sample("product", "product", SampleProducts.product()),
                new Sample("closed", "closed", new TextView("نفتح قريبًا", List.of(), null, false, List.of())));
    }

    private static HomeView home() {
        return new HomeView(
                SampleStore.shop(SampleStore.config()).config().appearance().sections(),
                List.of(
                        tile("شرقي دافئ", "amber"),
                        tile("منعش ونظيف", "leaf"),
                        tile("بخور وعود", null),
                        tile("هدايا", "rose")),
                cards(),
                List.of(picture("perfumes", 900, 640), picture("rose", 400, 480), picture("leaf", 400, 480)),
                picture("oud", 400, 480));
    }

    private static List<MenuItem> menu(ShopLinks links) {
        return List.of(
                new MenuItem(
                        links.root() + "/categories/perfumes",
                        "العطور",
                        null,
                        List.of(new MenuItem("/categories/a", "شرقية", null, List.of()))),
                new MenuItem("/categories/b", "البخور والعود", null, List.of()),
                new MenuItem("/categories/c", HOSTILE, "en", List.of()));
    }

    private static Head head() {
        return new Head(
                "نَسَم",
                HOSTILE,
                "https://nasam.example/",
                List.of(
                        new Head.Alternate(Language.AR, "https://nasam.example/"),
                        new Head.Alternate(Language.EN, "https://nasam.example/en/")),
                null,
                null,
                List.of());
    }
}
