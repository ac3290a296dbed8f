package io.wassla.core.contract;

import io.wassla.core.audit.Actor;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.stock.StockMove;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Revision;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Products and categories to test with, each with SKUs and handles of its own. */
public final class Goods {
    public static final Currency SAR = Currency.getInstance("SAR");
    static final Instant NOW = StorageContract.NOW;

    private Goods() {}

    public static Money sar(String amount) {
        return Money.parse(amount, SAR);
    }

    /** With everything a product can have: options, three variants, pictures, texts in two languages. */
    static Product rich(Placement placement) {
        var id = Ids.next();
        var handles = new Handles(
                Map.of(Language.AR, new Handle("عطر-" + tail(id)), Language.EN, new Handle("oud-" + tail(id))));
        var seo = new Seo(LocalizedText.of("عنوان", "Title"), LocalizedText.of(Language.AR, "وصف \"قصير\"\nسطر"));
        return new Product(
                new ProductId(id),
                new Presentation(
                        LocalizedText.of("عطر العود", "Oud \\ perfume"),
                        LocalizedText.of("سطر\nوآخر\t«هنا»", "A line\nand \"another\" {one}"),
                        handles,
                        seo),
                new Publication(ProductStatus.ACTIVE, NOW.plusSeconds(60)),
                placement,
                new Assortment(
                        List.of(
                                new Option("المقاس", List.of("50 مل", "100 مل")),
                                new Option("Box", List.of("no, \"{}\"", "yes"))),
                        List.of(
                                variant(
                                        "A-" + tail(id),
                                        List.of("50 مل", "no, \"{}\""),
                                        new Stock(7, StockPolicy.DENY)),
                                new Variant(
                                        new VariantId(Ids.next()),
                                        new Sku("b-" + tail(id)),
                                        List.of("100 مل", "no, \"{}\""),
                                        new Pricing(sar("149.50"), sar("199"), sar("80.25")),
                                        new Stock(0, StockPolicy.ALLOW),
                                        new Parcel(450, "6281000000000")),
                                variant("C-" + tail(id), List.of("100 مل", "yes"), Stock.NONE))),
                List.of(picture(), picture()),
                Revision.first(NOW));
    }

    public static Product rich() {
        return rich(Placement.NONE);
    }

    /** Without options, one piece at 10 riyals, a draft. */
    public static Product plain(int pieces) {
        return plain(new Stock(pieces, StockPolicy.DENY));
    }

    static Product plain(Stock stock) {
        var id = Ids.next();
        return new Product(
                new ProductId(id),
                new Presentation(
                        LocalizedText.of(Language.AR, "مسك " + tail(id)),
                        LocalizedText.NONE,
                        new Handles(Map.of(Language.AR, new Handle("مسك-" + tail(id)))),
                        Seo.NONE),
                Publication.DRAFT,
                Placement.NONE,
                Assortment.of(variant("S-" + tail(id), List.of(), stock)),
                List.of(),
                Revision.first(NOW));
    }

    static Variant variant(String sku, List<String> choice, Stock stock) {
        return new Variant(new VariantId(Ids.next()), new Sku(sku), choice, Pricing.of(sar("10")), stock, Parcel.NONE);
    }

    static Picture picture() {
        var id = Ids.next();
        return new Picture(
                new PictureId(id),
                "p/" + id,
                1200,
                900,
                List.of(160, 320, 1200),
                LocalizedText.of("زجاجة", "A bottle"));
    }

    static Category category(String name, @Nullable Category parent) {
        var id = Ids.next();
        return new Category(
                new CategoryId(id),
                parent == null ? null : parent.id(),
                LocalizedText.of(name, name + " en"),
                LocalizedText.of(Language.AR, "وصف"),
                new Handles(Map.of(Language.AR, new Handle("قسم-" + tail(id)))),
                0,
                Revision.first(NOW));
    }

    /** What the histories of its variants begin with. */
    public static List<StockChange> first(Product product) {
        return product.assortment().variants().stream()
                .filter(variant -> variant.stock().quantity() != 0)
                .map(variant -> move(StockCause.CREATED)
                        .of(variant.id(), 0, variant.stock().quantity()))
                .toList();
    }

    static StockMove move(StockCause cause) {
        return new StockMove(Ids.next(), cause, new Actor.Automatic(), "test", NOW);
    }

    private static String tail(UUID id) {
        return id.toString().substring(0, 13).replace("-", "");
    }
}
