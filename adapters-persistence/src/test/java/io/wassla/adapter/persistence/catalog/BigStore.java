package io.wassla.adapter.persistence.catalog;

import io.wassla.adapter.persistence.Storage;
import io.wassla.core.WasslaScope;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.SaveProducts;
import io.wassla.core.catalog.SaveProducts.Cause;
import io.wassla.core.catalog.SaveProducts.Item;
import io.wassla.core.catalog.SaveProducts.Verdict;
import io.wassla.core.catalog.category.CategoryPaths;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A store with very many products, filled as an import fills it. */
final class BigStore {
    private static final Currency SAR = Currency.getInstance("SAR");
    private static final List<String> WORDS = List.of(
            "عطر", "عود", "مسك", "ورد", "عنبر", "زعفران", "خشب", "ليلي", "ملكي", "فاخر", "طبيعي", "شرقي", "دهن",
            "بخور");
    private static final List<String> ENGLISH =
            List.of("Oud", "Musk", "Rose", "Amber", "Saffron", "Wood", "Night", "Royal", "Pure", "Gift", "Oil", "Mist");

    private final Storage storage;
    private final UuidV7 ids = new UuidV7(InstantSource.system(), new SecureChance());
    private final Random random = new Random(7);
    private final SaveProducts save = new SaveProducts(LimitPolicy.STANDARD, ids, InstantSource.system());
    private final CategoryPaths paths = new CategoryPaths(ids, InstantSource.system());
    final Tenant tenant;

    BigStore(Storage storage, String slug) {
        this.storage = storage;
        var market = Countries.SERVED.require("SA").market();
        var now = InstantSource.system().instant();
        this.tenant = Tenant.open(new TenantId(ids.get()), new Slug(slug), new StoreName("عطور"), market, now);
        storage.platform().within(scope -> {
            scope.tenants().add(tenant);
            scope.tenants().update(tenant.on(Plan.ENTERPRISE, now));
            return true;
        });
    }

    List<ProductId> fill(int products, int batch, int variants) {
        return fill(products, batch, variants, 0);
    }

    /** So many products of {@code variants} each, batch by batch, numbered from there on; their ids. */
    List<ProductId> fill(int products, int batch, int variants, int start) {
        var ids = new ArrayList<ProductId>();
        for (var from = 0; from < products; from += batch) {
            var first = start + from;
            var verdicts = within(scope -> save(scope, first, count(batch, products, first - start), variants));
            ids.addAll(verdicts.stream()
                    .map(verdict ->
                            ((Verdict.Created) verdict).sheet().product().id())
                    .toList());
        }
        return ids;
    }

    private static int count(int batch, int products, int done) {
        return Math.min(batch, products - done);
    }

    /** Another price for each, batch by batch, as a second import brings it. */
    void reprice(List<ProductId> products, int batch) {
        for (var from = 0; from < products.size(); from += batch) {
            var some = products.subList(from, Math.min(from + batch, products.size()));
            within(scope -> save.save(
                    scope,
                    scope.products().sheets(some).stream()
                            .map(sheet -> new Item(sheet, repriced(sheet)))
                            .toList(),
                    cause()));
        }
    }

    <T extends @Nullable Object> T within(Function<WasslaScope, T> work) {
        return storage.transactions().within(tenant.id(), work);
    }

    private List<Verdict> save(WasslaScope scope, int first, int count, int variants) {
        var path = List.of("عطور", "قسم " + (first / 1000) % 40);
        var category = paths.findOrMake(scope, List.of(path), Language.AR).get(path);
        var items = IntStream.range(first, first + count)
                .mapToObj(number -> new Item(
                        null,
                        draft(
                                number,
                                variants,
                                new Shelving(
                                        category == null ? Set.of() : Set.of(category),
                                        Set.of(),
                                        List.of("وسم " + number % 50),
                                        TaxCategory.STANDARD))))
                .toList();
        return save.save(scope, items, cause());
    }

    private ProductDraft draft(int number, int variants, Shelving shelving) {
        var sizes = IntStream.range(0, variants).mapToObj(size -> size + " مل").toList();
        var options = variants == 1 ? List.<Option>of() : List.of(new Option("المقاس", sizes));
        return new ProductDraft(
                new Presentation(
                        LocalizedText.of(words(WORDS, 4) + " " + number, words(ENGLISH, 3) + " " + number),
                        LocalizedText.of(words(WORDS, 40), words(ENGLISH, 40)),
                        Handles.NONE,
                        Seo.NONE),
                new Publication(ProductStatus.ACTIVE, null),
                shelving,
                options,
                IntStream.range(0, variants)
                        .mapToObj(size -> new VariantDraft(
                                null,
                                new Sku("SKU-" + number + "-" + size),
                                variants == 1 ? List.of() : List.of(sizes.get(size)),
                                Pricing.of(new Money(1_000 + random.nextInt(50_000), SAR)),
                                random.nextInt(30),
                                StockPolicy.DENY,
                                Parcel.NONE))
                        .toList(),
                List.of());
    }

    private static ProductDraft repriced(ProductSheet sheet) {
        var draft = sheet.draft();
        return new ProductDraft(
                draft.presentation(),
                draft.publication(),
                draft.shelving(),
                draft.options(),
                draft.variants().stream()
                        .map(variant -> new VariantDraft(
                                variant.id(),
                                variant.sku(),
                                variant.choice(),
                                Pricing.of(new Money(variant.pricing().price().minor() + 100, SAR)),
                                null,
                                variant.policy(),
                                variant.parcel()))
                        .toList(),
                draft.pictures());
    }

    private String words(List<String> from, int count) {
        var words = new StringBuilder();
        for (var word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ").append(from.get(random.nextInt(from.size())));
        }
        return words.toString();
    }

    private static Cause cause() {
        return new Cause(StockCause.IMPORTED, "file.csv", Origin.AUTOMATIC);
    }
}
