import io.wassla.core.catalog.*;
import io.wassla.core.catalog.category.*;
import io.wassla.core.catalog.handle.*;
import io.wassla.core.catalog.presentation.*;
import io.wassla.core.catalog.variant.*;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Products by their number: the same number is always the same product, so that questions can be asked that have answers. */
final class Goods {
    static final List<String> KINDS = List.of(
            "عطر perfume",
            "عود oud",
            "بخور incense",
            "عباية abaya",
            "ثوب thobe",
            "حذاء shoes",
            "شنطة bag",
            "ساعة watch",
            "خاتم ring",
            "تمر dates",
            "قهوة coffee",
            "شاي tea",
            "جوال phone",
            "سماعة headphones",
            "شاحن charger",
            "لابتوب laptop",
            "كتاب book",
            "لعبة toy",
            "كرسي chair",
            "مصباح lamp");
    private static final List<String> LOOKS = List.of(
            "أحمر red",
            "أزرق blue",
            "أسود black",
            "أبيض white",
            "ذهبي gold",
            "ملكي royal",
            "فاخر luxury",
            "صيفي summer",
            "شتوي winter",
            "كلاسيكي classic",
            "حديث modern",
            "صغير small",
            "كبير large",
            "خفيف light",
            "يدوي handmade",
            "طبيعي natural");
    private static final String[] SYLLABLES = "با تو مي سا را نو لي كا دي فا هو زي شا طي قو جا".split(" ");
    private static final Currency SAR = Currency.getInstance("SAR");

    private Goods() {}

    /** Words of the title: what it is, how it looks, who made it; each in one language, {@code ar} or {@code en}. */
    static List<String> words(int number, boolean arabic) {
        var random = new SplittableRandom(number);
        var part = arabic ? 0 : 1;
        return List.of(
                KINDS.get(number % 20).split(" ")[part],
                LOOKS.get(random.nextInt(16)).split(" ")[part],
                maker(random.nextInt(800)));
    }

    static String maker(int number) {
        return SYLLABLES[number % 16]
                + SYLLABLES[number / 16 % 16]
                + SYLLABLES[number * 7 % 16]
                + SYLLABLES[number * 11 / 3 % 16];
    }

    /** Of eight shelves with four below each. */
    static List<String> path(int number) {
        return List.of("قسم " + number % 8, "رف " + number % 32);
    }

    /** @param sizes how many variants it has */
    static ProductDraft draft(int number, int sizes, CategoryId category) {
        var random = new SplittableRandom(number + 1_000_000_007L);
        var values = List.of("صغير", "وسط", "كبير").subList(0, sizes);
        var variants = new ArrayList<VariantDraft>();
        var price = 500 + random.nextInt(100_000);
        for (var size = 0; size < sizes; size++) {
            variants.add(new VariantDraft(
                    null,
                    new Sku("SKU-" + number + "-" + size),
                    sizes == 1 ? List.of() : List.of(values.get(size)),
                    Pricing.of(new Money(price + size * 500L, SAR)),
                    random.nextInt(30),
                    StockPolicy.DENY,
                    Parcel.NONE));
        }
        return new ProductDraft(
                new Presentation(title(number), text(random), Handles.NONE, Seo.NONE),
                new Publication(ProductStatus.ACTIVE, null),
                new Shelving(Set.of(category), Set.of(), List.of("وسم " + number % 20), TaxCategory.STANDARD),
                sizes == 1 ? List.of() : List.of(new Option("المقاس", values)),
                variants,
                List.of());
    }

    /** As a telephone takes it, only smaller: 1,200 by 900. */
    static byte[] picture() {
        var picture = new BufferedImage(1_200, 900, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < 1_200 * 900; at++) {
            var across = at % 1_200;
            var down = at / 1_200;
            picture.setRGB(across, down, across / 5 << 16 | down / 4 << 8 | (across * down) % 251);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static LocalizedText title(int number) {
        var english = words(number, false);
        return LocalizedText.of(
                String.join(" ", words(number, true)) + " " + number,
                english.get(1) + " " + english.get(0) + " " + number);
    }

    private static LocalizedText text(SplittableRandom random) {
        var words = new StringBuilder();
        for (var word = 0; word < 30; word++) {
            words.append(word == 0 ? "" : " ").append(maker(random.nextInt(400)));
        }
        return LocalizedText.of(words + ".", "");
    }
}
