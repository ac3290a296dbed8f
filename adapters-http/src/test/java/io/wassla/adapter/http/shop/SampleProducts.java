package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products as pages show them, among them one that is nothing but markup. */
public final class SampleProducts {
    public static final String HOSTILE = "<b onclick=\"alert('1')\">&amp;</b><script>alert(2)</script>";
    private static final String LEAD = "ورد طائفي مقطوف فجرًا، يفتتحه الزعفران ويهدأ على عنبر دافئ.";
    private static final String REST = "عطر للمساء يثبت طويلًا ولا يزاحم.";
    private static final Currency SAR = Currency.getInstance("SAR");

    private SampleProducts() {}

    static ProductView product() {
        return new ProductView(
                LocalizedText.of("ورد الطائف", "Taif Rose"),
                List.of(new Crumb("/categories/x", "العطور", null), new Crumb("/categories/y", "عطور شرقية", null)),
                LocalizedText.of(Language.AR, LEAD + "\n\n" + REST),
                LEAD,
                REST,
                List.of(picture("rose", 400, 480), picture("oud", 400, 480), picture("leaf", 400, 480)),
                new ProductView.Buy(
                        money(38900),
                        money(45000),
                        "ROSE-100",
                        "100 مل",
                        true,
                        3,
                        true,
                        new ProductView.Order("https://wa.me/966550123456", "tel:+966550123456", "+966 55 012 3456")),
                List.of(new ProductView.OptionView(
                        "الحجم",
                        List.of(
                                new ProductView.ValueView("50 مل", "?variant=a", false, true, money(24500)),
                                new ProductView.ValueView("100 مل", "?variant=b", true, true, money(38900)),
                                new ProductView.ValueView("200 مل", "?variant=c", false, false, null)))),
                cards());
    }

    static ProductView hostile() {
        return new ProductView(
                LocalizedText.of(Language.EN, HOSTILE),
                List.of(new Crumb("/categories/x", HOSTILE, "en")),
                LocalizedText.of(Language.EN, HOSTILE),
                HOSTILE,
                HOSTILE,
                List.of(),
                new ProductView.Buy(money(124050), null, HOSTILE, HOSTILE, false, null, false, null),
                List.of(new ProductView.OptionView(
                        HOSTILE, List.of(new ProductView.ValueView(HOSTILE, "?variant=%22", true, false, null)))),
                List.of(new CardView("/products/x", HOSTILE, "en", null, money(100), null, true, false)));
    }

    public static List<CardView> cards() {
        return List.of(
                card("ورد الطائف", "rose", 38900, null, false, true),
                card("عود الليل", "oud", 52000, null, true, true),
                card("ندى الصباح", "leaf", 19600, 24500L, false, true),
                card("عنبر دافئ", "amber", 41050, null, false, false));
    }

    private static CardView card(
            String name, String art, long price, @Nullable Long was, boolean several, boolean there) {
        return new CardView(
                "/products/" + ShopLinks.encoded(name),
                name,
                null,
                picture(art, 400, 480),
                money(price),
                was == null ? null : money(was),
                several,
                there);
    }

    public static Tile tile(String name, @Nullable String art) {
        return new Tile(
                "/categories/" + ShopLinks.encoded(name), name, null, art == null ? null : picture(art, 400, 480));
    }

    static PictureView picture(String art, int width, int height) {
        return new PictureView(
                ShopSamples.ASSETS.path("art/" + art + ".svg"), "", "image/svg+xml", width, height, "صورة " + art);
    }

    private static Money money(long minor) {
        return new Money(minor, SAR);
    }
}
