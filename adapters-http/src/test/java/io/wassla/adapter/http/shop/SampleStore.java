package io.wassla.adapter.http.shop;

import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreFace;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.StorePicture;
import io.wassla.core.tenancy.StorePictures;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A store of perfumes that its merchant has set up in every way there is. */
final class SampleStore {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final Set<String> TEXTS =
            Set.of("ar", "en", "title", "text", "name", "address", "notice", "shipping");

    private SampleStore() {}

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
                                                Map.of("kind", "promises", "text", Map.of("ar", """
                                                    توصيل من يوم إلى 3 أيام عمل
                                                    استرجاع خلال 7 أيام
                                                    تغليف هدية مجاني\
                                                    """, "en", """
                                                    Delivery in 1 to 3 working days
                                                    Returns within 7 days
                                                    Free gift wrapping\
                                                    """)))))
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

    /** The same in other clothes. */
    static Settings dressed(String colour, Map<String, String> look) {
        return config().merged(Settings.of("branding", Map.of("colour", colour)).with("theme", look));
    }

    /** The same with markup in the place of every text. */
    static Settings hostile() {
        return hostile(config().values());
    }

    private static Settings hostile(Map<?, ?> values) {
        var hostile = Settings.NONE;
        for (var entry : values.entrySet()) {
            hostile = hostile.with(String.valueOf(entry.getKey()), hostile(entry.getKey(), entry.getValue()));
        }
        return hostile;
    }

    private static Object hostile(Object key, Object value) {
        return switch (value) {
            case Map<?, ?> inner -> hostile(inner).values();
            case List<?> list -> list.stream().map(each -> hostile(key, each)).toList();
            case String text when TEXTS.contains(key) -> SampleProducts.HOSTILE;
            case Object other -> other;
        };
    }

    static Shop shop(Settings config) {
        return shop(config, StorePictures.NONE);
    }

    /** The same with pictures of its own in every spot. */
    static Shop pictured(Settings config) {
        var alt = LocalizedText.of("وردة <b>", "A rose <b>");
        return shop(
                config,
                new StorePictures(Map.of(
                        PictureSpot.LOGO,
                        new StorePicture(key("10"), 400, 120, List.of(160, 320, 400), LocalizedText.NONE),
                        PictureSpot.HERO,
                        new StorePicture(key("20"), 1_600, 900, List.of(160, 320, 640, 960, 1_280, 1_600), alt),
                        PictureSpot.STORY,
                        new StorePicture(key("30"), 640, 640, List.of(160, 320, 640), alt))));
    }

    private static String key(String digits) {
        return new UUID(1, 1) + "/" + digits.repeat(20) + "-wp";
    }

    private static Shop shop(Settings config, StorePictures pictures) {
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
                new StoreFace(config, pictures, Glossary.NONE),
                store.revision());
        return Shop.of(tenant, set);
    }
}
