package io.wassla.core.search;

import com.google.common.base.Splitter;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.contract.TestIds;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes products for search to find. */
public final class Goods {
    public static final Instant PUBLISHED = Instant.parse("2026-01-01T00:00:00Z");
    public static final Currency SAR = Currency.getInstance("SAR");

    private ProductId id = new ProductId(TestIds.next());
    private final String sku;
    private final LocalizedText name;
    private LocalizedText description = LocalizedText.NONE;
    private final List<Category> categories = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private Publication publication = new Publication(ProductStatus.ACTIVE, PUBLISHED);
    private long price = 10_000;
    private int stock = 5;

    private Goods(String sku, LocalizedText name) {
        this.sku = sku;
        this.name = name;
    }

    public static Goods goods(String sku, String arabic, String english) {
        return new Goods(sku, LocalizedText.of(arabic, english));
    }

    public Goods priced(long minor) {
        price = minor;
        return this;
    }

    public Goods stocked(int pieces) {
        stock = pieces;
        return this;
    }

    public Goods saying(String text) {
        description = LocalizedText.of(text, "");
        return this;
    }

    public Goods in(Category... path) {
        categories.addAll(List.of(path));
        return this;
    }

    public Goods tagged(String... names) {
        for (var tag : names) {
            tags.add(new Tag(new TagId(UUID.nameUUIDFromBytes(tag.getBytes(StandardCharsets.UTF_8))), tag));
        }
        return this;
    }

    public Goods choice(String option, String... values) {
        options.add(new Option(option, List.of(values)));
        return this;
    }

    public Goods published(ProductStatus status, @Nullable Instant at) {
        publication = new Publication(status, at);
        return this;
    }

    public Goods pictured() {
        pictures.add(new Picture(
                new PictureId(TestIds.next()), "pictures/" + sku, 800, 600, List.of(320, 800), LocalizedText.NONE));
        return this;
    }

    /** The product of this SKU, which stays the same. */
    Goods known(Map<String, ProductId> products) {
        id = products.computeIfAbsent(sku, unknown -> id);
        return this;
    }

    public SearchEntry entry() {
        var own = categories.isEmpty()
                ? Set.<CategoryId>of()
                : Set.of(categories.getLast().id());
        var product = new Product(
                id,
                new Presentation(name, description, Handles.NONE, Seo.NONE),
                publication,
                new Placement(own, tags.stream().map(Tag::id).collect(Collectors.toSet()), TaxCategory.STANDARD),
                new Assortment(options, variants()),
                pictures,
                Revision.first(PUBLISHED));
        return new SearchEntry(product, categories, tags);
    }

    public static Category category(String arabic, String english) {
        return new Category(
                new CategoryId(UUID.nameUUIDFromBytes(english.getBytes(StandardCharsets.UTF_8))),
                null,
                LocalizedText.of(arabic, english),
                LocalizedText.NONE,
                Handles.NONE,
                0,
                Revision.first(PUBLISHED));
    }

    /** The store of the golden list. */
    static List<Goods> golden() {
        return golden("golden");
    }

    /** The store of one of the lists. */
    static List<Goods> golden(String list) {
        return lines(list + "-products.txt").stream().map(Goods::parse).toList();
    }

    static List<String> lines(String file) {
        try (var stream = Goods.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Goods parse(String line) {
        var cells = Splitter.on('|').trimResults().splitToList(line);
        var category = Splitter.on('/').splitToList(cells.get(4));
        return goods(cells.get(0), cells.get(1), cells.get(2))
                .priced(Long.parseLong(cells.get(3)) * 100)
                .in(category(category.get(0), category.get(1)))
                .tagged(cells.get(5))
                .saying(cells.size() > 6 ? cells.get(6) : "");
    }

    private List<Variant> variants() {
        if (options.isEmpty()) {
            return List.of(variant(sku, List.of()));
        }
        var values = options.getFirst().values();
        return values.stream()
                .map(value -> variant(value.equals(values.getFirst()) ? sku : sku + "-" + value, choice(value)))
                .toList();
    }

    private List<String> choice(String value) {
        var choice = new ArrayList<>(List.of(value));
        options.stream().skip(1).forEach(option -> choice.add(option.values().getFirst()));
        return choice;
    }

    private Variant variant(String code, List<String> choice) {
        return new Variant(
                new VariantId(TestIds.next()),
                new Sku(code),
                choice,
                Pricing.of(new Money(price, SAR)),
                new Stock(stock, StockPolicy.DENY),
                Parcel.NONE);
    }
}
