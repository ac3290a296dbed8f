package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.adapter.http.page.Assets;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Slug;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A store of perfumes, and every kind of page it has. */
final class ShopSamples {
    static final Assets ASSETS = new Assets();
    static final String HOSTILE = "<b onclick=\"alert('1')\">&amp;</b><script>alert(2)</script>";
    private static final Currency SAR = Currency.getInstance("SAR");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private ShopSamples() {}

    record Sample(String name, String template, Object view) {}

    static Settings config() {
        return Settings.of(
                        "branding",
                        Map.of(
                                "tagline",
                                Map.of(
                                        "ar",
                                        "عطور صغيرة الدفعات، تُعتّق وتُعبّأ في الرياض.",
                                        "en",
                                        "Small-batch perfumes, aged and bottled in Riyadh.")))
                .with(
                        "theme",
                        Map.of(
                                "announcement",
                                        Map.of(
                                                "ar",
                                                "شحن مجاني للطلبات من 300 ريال فأكثر",
                                                "en",
                                                "Free shipping from SAR 300"),
                                "sections",
                                        List.of(
                                                Map.of(
                                                        "kind",
                                                        "hero",
                                                        "title",
                                                        Map.of(
                                                                "ar",
                                                                "عطرٌ يسبقك إلى المكان",
                                                                "en",
                                                                "A scent that arrives before you"),
                                                        "text",
                                                        Map.of(
                                                                "ar",
                                                                "تركيبات صغيرة الدفعات من ورد الطائف والعود، تُعتّق"
                                                                        + " ستة أسابيع وتُعبّأ يدويًا في الرياض.",
                                                                "en",
                                                                "Small batches of Taif rose and oud, aged six weeks"
                                                                        + " and bottled by hand in Riyadh.")),
                                                Map.of(
                                                        "kind",
                                                        "categories",
                                                        "title",
                                                        Map.of("ar", "تسوّق حسب المزاج", "en", "Shop by mood")),
                                                Map.of("kind", "products"),
                                                Map.of(
                                                        "kind",
                                                        "story",
                                                        "title",
                                                        "من وردة تُقطف فجرًا إلى زجاجة على طاولتك",
                                                        "text",
                                                        "نشتري الورد من مزرعتين في الهدا، ونقطّره في اليوم نفسه. لا"
                                                                + " نُطلق دفعة جديدة حتى تهدأ سابقتها ستة أسابيع كاملة،"
                                                                + " ولهذا تنفد أحيانًا."),
                                                Map.of(
                                                        "kind",
                                                        "promises",
                                                        "text",
                                                        Map.of(
                                                                "ar",
                                                                "توصيل من يوم إلى 3 أيام عمل "
                                                                        + "استرجاع خلال 7 أيام "
                                                                        + "تغليف هدية مجاني",
                                                                "en",
                                                                "Delivery in 1 to 3 working days "
                                                                        + "Returns within 7 days "
                                                                        + "Free gift wrapping")))))
                .with(
                        "legal",
                        Map.of(
                                "name",
                                "مؤسسة نسم للعطور",
                                "address",
                                "7721 طريق الملك فهد، الرياض 12345",
                                "cr_number",
                                "1010000000",
                                "vat_number",
                                "300000000000003",
                                "whatsapp",
                                "0550123456",
                                "phone",
                                "0550123456",
                                "email",
                                "hello@nasam.example"))
                .with(
                        "policies",
                        Map.of(
                                "returns",
                                Map.of(
                                        "ar",
                                        "تعيد ما لم تفتحه خلال 7 أيام.",
                                        "en",
                                        "Return what you did not open within 7 days."),
                                "shipping",
                                "نشحن إلى كل مدن المملكة."))
                .with("holiday", Map.of("notice", "نعود للشحن بعد العيد يوم 25 مارس"));
    }

    static Shop shop(Settings config) {
        var tenant = Tenant.open(
                new TenantId(new UUID(1, 1)),
                new Slug("nasam"),
                new StoreName("نَسَم"),
                Countries.SERVED.require("SA").market(),
                NOW);
        var store = Store.open(
                new StoreId(new UUID(1, 2)),
                new StoreName("نَسَم"),
                Set.of(BusinessCategory.PERFUMES),
                Language.AR,
                NOW);
        var set = new Store(
                store.id(),
                store.name(),
                store.categories(),
                store.language(),
                store.status(),
                config,
                store.revision());
        return Shop.of(tenant, set, new ThemeFonts(ASSETS));
    }

    static ShopPage page(Language language, Settings config) {
        var links = new ShopLinks(language, Language.AR);
        return new ShopPage(
                ShopTexts.in(language),
                shop(config),
                links,
                ASSETS,
                menu(links),
                head(),
                links.root() + "/categories/perfumes",
                links.in(language == Language.AR ? Language.EN : Language.AR).home(),
                LocalDate.of(2026, 3, 1),
                false);
    }

    static List<Sample> all(Language language) {
        var links = new ShopLinks(language, Language.AR);
        return List.of(
                new Sample("home", "home", home()),
                new Sample("home-empty", "home", new HomeView(List.of(), List.of(), List.of(), null)),
                new Sample("category", "category", category(links)),
                new Sample("search", "search", new SearchView("ورد <b>", listing(), List.of(), false, null)),
                new Sample("search-none", "search", new SearchView("قمر", none(), cards(), false, "لا تُقرأ")),
                new Sample("product", "product", product()),
                new Sample("product-plain", "product", hostile()),
                new Sample("text", "text", new TextView("هذه الصفحة لم تعد هنا", List.of("ابحث"), null, true, cards())),
                new Sample("closed", "closed", new TextView("نفتح قريبًا", List.of(HOSTILE), null, false, List.of())));
    }

    private static HomeView home() {
        return new HomeView(
                shop(config()).config().appearance().sections(),
                List.of(
                        tile("شرقي دافئ", "amber"),
                        tile("منعش ونظيف", "leaf"),
                        tile("بخور وعود", null),
                        tile("هدايا", "rose")),
                cards(),
                picture("perfumes", 900, 640));
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
                List.of(
                        new ListingView.Group(
                                "الحجم",
                                List.of(
                                        new ListingView.Choice("50 مل", "?o=50", 3, false),
                                        new ListingView.Choice("100 مل", "?o=100", 8, true))),
                        new ListingView.Group("السعر", List.of(new ListingView.Choice("حتى 200", "?p", 4, false)))),
                List.of(
                        new ListingView.Choice("الأحدث", "?", null, true),
                        new ListingView.Choice("الأقل سعرًا", "?sort=price", null, false)),
                List.of(new ListingView.Choice("100 مل", "?", null, true)),
                "?",
                new ListingView.PriceForm("/categories/x", "", "200", List.of(new ListingView.Field("q", "ورد"))),
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
                new ListingView.PriceForm("?", "", "", List.of()),
                null,
                null);
    }

    private static ProductView product() {
        return new ProductView(
                LocalizedText.of("ورد الطائف", "Taif Rose"),
                List.of(new Crumb("/categories/x", "العطور", null), new Crumb("/categories/y", "عطور شرقية", null)),
                LocalizedText.of(
                        Language.AR,
                        "ورد طائفي مقطوف فجرًا، يفتتحه الزعفران ويهدأ على عنبر دافئ.\n\n"
                                + "عطر للمساء يثبت طويلًا ولا يزاحم."),
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

    private static ProductView hostile() {
        return new ProductView(
                LocalizedText.of(Language.EN, HOSTILE),
                List.of(new Crumb("/categories/x", HOSTILE, "en")),
                LocalizedText.of(Language.EN, HOSTILE),
                List.of(),
                new ProductView.Buy(money(124050), null, HOSTILE, HOSTILE, false, null, false, null),
                List.of(new ProductView.OptionView(
                        HOSTILE, List.of(new ProductView.ValueView(HOSTILE, "?variant=%22", true, false, null)))),
                List.of(new CardView("/products/x", HOSTILE, "en", null, money(100), null, true, false)));
    }

    private static List<CardView> cards() {
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

    private static Tile tile(String name, @Nullable String art) {
        return new Tile(
                "/categories/" + ShopLinks.encoded(name), name, null, art == null ? null : picture(art, 400, 480));
    }

    private static PictureView picture(String art, int width, int height) {
        return new PictureView(ASSETS.path("art/" + art + ".svg"), "", "image/svg+xml", width, height, "صورة " + art);
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

    private static Money money(long minor) {
        return new Money(minor, SAR);
    }
}
