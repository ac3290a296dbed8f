import com.google.common.io.ByteSource;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.adapter.persistence.schema.Migrations;
import io.wassla.core.catalog.*;
import io.wassla.core.kernel.*;
import io.wassla.core.media.PictureStudio;
import io.wassla.core.media.Thumbprint;
import io.wassla.core.search.*;
import io.wassla.core.tenancy.*;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Measures search on the storage itself, without HTTP:
 * {@code java -cp 'app/target/wassla/lib/*' bench/Search.java <data folder> [seconds] [products]}
 *
 * <p>Fills three tenants (100, 10,000 and 100,000 products with four variants of a name each, 20 tags, 40 categories and
 * two options) through the ports, then asks with 16 threads on 10 connections. Every question of a kind is another one, so
 * that answers are not remembered, unless the kind says so.
 */
final class Search {
    private static final int CLIENTS = 16;
    private static final Currency SAR = Currency.getInstance("SAR");
    private static final List<String> KINDS = List.of(
            "عطر|perfume",
            "عود|oud",
            "بخور|incense",
            "عباية|abaya",
            "ثوب|thobe",
            "حذاء|shoes",
            "شنطة|bag",
            "ساعة|watch",
            "خاتم|ring",
            "تمر|dates",
            "قهوة|coffee",
            "شاي|tea",
            "جوال|phone",
            "سماعة|headphones",
            "شاحن|charger",
            "لابتوب|laptop",
            "كتاب|book",
            "لعبة|toy",
            "كرسي|chair",
            "مصباح|lamp");
    private static final List<String> LOOKS = List.of(
            "أحمر|red",
            "أزرق|blue",
            "أسود|black",
            "أبيض|white",
            "ذهبي|gold",
            "ملكي|royal",
            "فاخر|luxury",
            "صيفي|summer",
            "شتوي|winter",
            "كلاسيكي|classic",
            "حديث|modern",
            "صغير|small",
            "كبير|large",
            "خفيف|light",
            "يدوي|handmade",
            "طبيعي|natural");
    private static final String SYLLABLES = "با تو مي سا را نو لي كا دي فا هو زي شا طي قو جا";

    private final Storage storage;
    private final int seconds;
    private final Random random = new Random(7);
    private final List<Category> categories = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<String> makers = new ArrayList<>();

    private Search(Storage storage, int seconds) {
        this.storage = storage;
        this.seconds = seconds;
        for (var number = 0; number < 40; number++) {
            var parent = number < 8 ? null : categories.get(number % 8).id();
            categories.add(new Category(
                    new CategoryId(id()),
                    parent,
                    LocalizedText.of("قسم " + number, "Shelf " + number),
                    LocalizedText.NONE,
                    Handles.NONE,
                    number,
                    Revision.first(Instant.EPOCH)));
        }
        for (var number = 0; number < 20; number++) {
            tags.add(new Tag(new TagId(id()), "وسم " + number));
        }
        var syllables = SYLLABLES.split(" ");
        for (var number = 0; number < 800; number++) {
            makers.add(syllables[number % 16]
                    + syllables[number / 16 % 16]
                    + syllables[number * 7 % 16]
                    + syllables[number * 11 / 3 % 16]);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        try (var postgres = EmbeddedPostgres.open(Path.of(arguments[0]))) {
            new Migrations(postgres.logins().owner()).run();
            try (var storage = Storage.open(postgres.logins(), StorageSettings.STANDARD)) {
                var search = new Search(storage, seconds);
                for (var size : arguments.length > 2
                        ? List.of(Integer.parseInt(arguments[2]))
                        : List.of(100, 10_000, 100_000)) {
                    search.run(size);
                }
            }
        }
        System.exit(0);
    }

    private void run(int size) throws Exception {
        var tenant = new TenantId(id());
        storage.platform()
                .within(scope -> scope.tenants()
                        .add(Tenant.open(
                                tenant,
                                new Slug("s" + tenant.value().toString().replace("-", "")),
                                new StoreName("Bench"),
                                Countries.SERVED.require("SA").market(),
                                Instant.now())));
        System.out.printf(Locale.ROOT, "%n%,d products%n", size);
        var began = System.nanoTime();
        var ids = fill(tenant, size);
        System.out.printf(Locale.ROOT, "filled in %.1f s%n", (System.nanoTime() - began) / 1e9);
        var use = new SearchProducts(shelved(), storage.invalidations(), InstantSource.system());
        var suggest = new SuggestTerms(shelved(), storage.invalidations(), InstantSource.system());
        once("first listing (reads the facts)", () -> use.handle(listing(tenant, 0)));
        measure("term search, remembered", n -> use.handle(asked(tenant, word(n % 20) + " " + look(n % 3), 20)));
        measure("term search, one maker", n -> use.handle(varied(tenant, makers.get(n % 800), n)));
        measure(
                "term search, kind and look",
                n -> use.handle(varied(tenant, word(n % 20) + " " + look(n / 20 % 16), n)));
        measure("term search, one kind", n -> use.handle(varied(tenant, word(n % 20), n)));
        measure("term search, mistyped", n -> use.handle(varied(tenant, mistyped(n), n)));
        measure("listing with all counts", n -> use.handle(listing(tenant, n)));
        measure("listing of a category", n -> use.handle(inCategory(tenant, n)));
        measure(
                "suggestions",
                n -> suggest.handle(new SuggestTerms.Command(
                        tenant,
                        word(n % 20).substring(0, 2)
                                + (n % 5 == 0 ? "" : " " + makers.get(n % 800).substring(0, 3 + n % 3)))));
        var changes = new AtomicInteger();
        measure("change of a stock, then a listing", n -> {
            storage.transactions().within(tenant, scope -> {
                scope.searchEntries().available(ids.get(n % ids.size()), changes.incrementAndGet() % 2 == 0);
                return true;
            });
            use.handle(listing(tenant, n));
        });
        pictures(tenant, ids);
        var byPicture = new SearchByPicture(
                shelved(), glancing(), seen -> features(seen.pixels().get(0)), InstantSource.system());
        once("first search by picture (reads the features)", () -> byPicture.handle(picture(tenant, 0)));
        measure("search by picture", n -> byPicture.handle(picture(tenant, n)));
    }

    private static SearchByPicture.Command picture(TenantId tenant, int number) {
        return new SearchByPicture.Command(tenant, ByteSource.wrap(Ints.toByteArray(number)), 20);
    }

    /** Sees in four bytes a picture of one pixel: only the index is measured. */
    private static PictureStudio glancing() {
        return (PictureStudio) Proxy.newProxyInstance(
                Search.class.getClassLoader(),
                new Class<?>[] {PictureStudio.class},
                (proxy, method, arguments) -> new PictureStudio.Glanced.Seen(new Thumbprint(
                        1, 1, ImmutableIntArray.of(Ints.fromByteArray(((ByteSource) arguments[0]).read())))));
    }

    private List<ProductId> fill(TenantId tenant, int size) {
        var ids = new ArrayList<ProductId>();
        for (var from = 0; from < size; from += 500) {
            var batch = new ArrayList<SearchEntry>();
            for (var number = from; number < Math.min(size, from + 500); number++) {
                var entry = entry(number);
                ids.add(entry.product().id());
                batch.add(entry);
            }
            storage.transactions().within(tenant, scope -> {
                scope.searchEntries().putAll(batch);
                return true;
            });
        }
        return ids;
    }

    private void pictures(TenantId tenant, List<ProductId> ids) {
        for (var from = 0; from < ids.size(); from += 1_000) {
            var begin = from;
            storage.transactions().within(tenant, scope -> {
                for (var at = begin; at < Math.min(ids.size(), begin + 1_000); at++) {
                    scope.searchEntries().addPicture(ids.get(at), new PictureId(id()), features(at));
                }
                return true;
            });
        }
    }

    private static byte[] features(int seed) {
        var random = new Random(seed);
        var features = new byte[PictureTable.LENGTH];
        for (var at = 0; at < features.length; at++) {
            features[at] = (byte) Math.round(Math.max(-100, Math.min(100, random.nextGaussian() * 11)));
        }
        return features;
    }

    private SearchEntry entry(int number) {
        var kind = KINDS.get(number % 20).split("\\|");
        var look = LOOKS.get(random.nextInt(16)).split("\\|");
        var maker = makers.get(random.nextInt(800));
        var leaf = categories.get(8 + random.nextInt(32));
        var path = List.of(categories.get(categories.indexOf(leaf) % 8), leaf);
        var tag = tags.get(random.nextInt(20));
        var price = new Money(500 + random.nextInt(100_000), SAR);
        var sizes = new Option("المقاس", List.of("S", "M", "L"));
        var variants = new ArrayList<Variant>();
        for (var size : sizes.values()) {
            variants.add(new Variant(
                    new VariantId(id()),
                    new Sku("SKU-" + number + "-" + size),
                    List.of(size),
                    Pricing.of(price),
                    new Stock(random.nextInt(5), StockPolicy.DENY),
                    Parcel.NONE));
        }
        var words = new StringBuilder();
        for (var word = 0; word < 40; word++) {
            words.append(makers.get(random.nextInt(400))).append(' ');
        }
        var product = new Product(
                new ProductId(id()),
                new Presentation(
                        LocalizedText.of(
                                kind[0] + " " + look[0] + " " + maker + " " + number,
                                look[1] + " " + kind[1] + " " + number),
                        LocalizedText.of(words.toString(), ""),
                        Handles.NONE,
                        Seo.NONE),
                new Publication(ProductStatus.ACTIVE, Instant.now().minusSeconds(random.nextInt(10_000_000))),
                new Placement(Set.of(leaf.id()), Set.of(tag.id()), TaxCategory.STANDARD),
                new Assortment(List.of(sizes), variants),
                List.of(),
                Revision.first(Instant.now()));
        return new SearchEntry(product, path, List.of(tag));
    }

    private static String word(int number) {
        var kind = KINDS.get(number).split("\\|");
        return kind[0];
    }

    private static String look(int number) {
        return LOOKS.get(number).split("\\|")[1];
    }

    private String mistyped(int number) {
        var maker = makers.get(number % 800);
        var at = 1 + number % (maker.length() - 2);
        return maker.substring(0, at) + "ظ" + maker.substring(at + 1);
    }

    private static SearchProducts.Command asked(TenantId tenant, String text, int limit) {
        return new SearchProducts.Command(tenant, SearchRequest.of(text).page(limit, null));
    }

    /** Another price limit each time, above all prices. */
    private static SearchProducts.Command varied(TenantId tenant, String text, int number) {
        return new SearchProducts.Command(
                tenant, SearchRequest.of(text).with(Filter.NONE.priced(null, 10_000_000L + number)));
    }

    private static SearchProducts.Command listing(TenantId tenant, int number) {
        return varied(tenant, "", number);
    }

    private SearchProducts.Command inCategory(TenantId tenant, int number) {
        var category = categories.get(number % 40).id().value().toString();
        return new SearchProducts.Command(
                tenant,
                SearchRequest.of("")
                        .sorted(Sort.PRICE)
                        .with(Filter.NONE.priced(null, 10_000_000L + number).in(category)));
    }

    /** The storage with the categories of this program, which are in no table. */
    private Transactions<SearchScope> shelved() {
        var tree = new CategoryTree(categories);
        var shelves = (Categories) Proxy.newProxyInstance(
                Search.class.getClassLoader(), new Class<?>[] {Categories.class}, (proxy, method, arguments) -> tree);
        return new Transactions<>() {
            @Override
            public <T> T within(TenantId tenant, Function<? super SearchScope, ? extends T> work) {
                return storage.transactions()
                        .<T>within(
                                tenant,
                                scope -> work.apply((SearchScope) Proxy.newProxyInstance(
                                        Search.class.getClassLoader(),
                                        new Class<?>[] {SearchScope.class},
                                        (proxy, method, arguments) ->
                                                method.getName().equals("categories")
                                                        ? shelves
                                                        : method.invoke(scope, arguments))));
            }
        };
    }

    private static void once(String what, Runnable work) {
        var began = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%-46s %8.1f ms%n", what, (System.nanoTime() - began) / 1e6);
    }

    private void measure(String what, IntConsumer work) throws Exception {
        var counter = new AtomicInteger();
        drive(counter, work, Math.max(1, seconds / 4));
        var statements = storage.statements().total();
        var asked = counter.get();
        var began = System.nanoTime();
        var sorted = drive(counter, work, seconds);
        var took = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-36s %8.0f a second, median %6.2f ms, 99 %% within %7.2f ms, %.1f statements%n",
                what,
                sorted.length / took,
                at(sorted, 0.5),
                at(sorted, 0.99),
                (storage.statements().total() - statements) / (double) Math.max(1, counter.get() - asked));
    }

    private static long[] drive(AtomicInteger counter, IntConsumer work, int seconds) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var client = 0; client < CLIENTS; client++) {
                var unused = clients.submit(() -> {
                    while (System.nanoTime() < end) {
                        var from = System.nanoTime();
                        try {
                            work.accept(counter.incrementAndGet());
                        } catch (RuntimeException broken) {
                            broken.printStackTrace();
                            Runtime.getRuntime().halt(1);
                        }
                        times.add(System.nanoTime() - from);
                    }
                    return null;
                });
                if (unused.isCancelled()) {
                    throw new IllegalStateException();
                }
            }
        }
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (part * (sorted.length - 1))] / 1e6;
    }

    private static UUID id() {
        return new UUID(System.nanoTime() << 16 | 0x7000L, 0x8000_0000_0000_0000L | (new Random().nextLong() >>> 2));
    }
}
