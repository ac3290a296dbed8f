package io.wassla.core.demo;

import com.google.common.collect.Iterators;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.administration.ShowTenant;
import io.wassla.core.administration.TenantView;
import io.wassla.core.administration.look.PutStorePicture;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.SaveProducts;
import io.wassla.core.catalog.category.AddCategory;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.media.KeepPicture;
import io.wassla.core.media.PictureImpression;
import io.wassla.core.storefront.glossary.ChangeGlossary;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Fills a store with a made-up catalog and gives it a look, what it has already left as it is: done again it changes
 * nothing, asked for more it adds the rest.
 */
public final class FillDemoStore {
    public static final int FEWEST = 12;
    public static final int MOST = 100_000;

    /** @param products how many of the theme there are to be; 12 to 100,000, else {@code demo_size_invalid} is thrown */
    public record Command(TenantId tenant, DemoTheme theme, int products, Origin origin) {
        public Command {
            if (products < FEWEST || products > MOST) {
                throw new InvalidValue("demo_size_invalid");
            }
        }
    }

    public sealed interface Outcome {
        /**
         * @param added products
         * @param there products of these SKUs that were there before
         * @param refused because the store has other products of their SKUs, or its plan got full meanwhile
         */
        record Filled(int added, int there, int refused) implements Outcome {}

        /** The plan has no room; nothing was changed. */
        record PlanTooSmall(Plan plan, int most, int used) implements Outcome {}

        /** The theme has fewer different products; nothing was changed. */
        record ThemeTooSmall(int most) implements Outcome {}

        /** The store has too many categories already; nothing was changed. */
        record TooManyCategories(int most) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** What the store is seen and changed by. */
    public record Desk(
            ShowTenant tenants,
            ChangeStore stores,
            PutStorePicture pictures,
            ChangeGlossary glossary,
            ListCategories categories,
            AddCategory addCategory) {}

    /** What pictures are made by. */
    public record Tools(ProductArtist artist, KeepPicture keep, PictureImpression impression, Supplier<UUID> ids) {}

    private final Desk desk;
    private final Tools tools;
    private final Shelves shelves;
    private final DemoBatches batches;
    private final DemoFront front;

    public FillDemoStore(
            Transactions<? extends CatalogScope> transactions,
            Desk desk,
            SaveProducts save,
            Tools tools,
            InstantSource clock) {
        this.desk = desk;
        this.tools = tools;
        this.shelves = new Shelves(desk.categories(), desk.addCategory());
        this.batches = new DemoBatches(transactions, save, clock);
        this.front = new DemoFront(tools.artist(), desk.pictures());
    }

    /** @param progress hears now and then how many products are done */
    public Outcome handle(Command command, IntConsumer progress) {
        var range = new Range(Vocabulary.read(), command.theme());
        if (command.products() > range.capacity()) {
            return new Outcome.ThemeTooSmall(range.capacity());
        }
        var view =
                desk.tenants().handle(new ShowTenant.Command(command.tenant())).orElse(null);
        return view == null ? new Outcome.Unknown() : fill(command, range, view, progress);
    }

    private Outcome fill(Command command, Range range, TenantView view, IntConsumer progress) {
        var combinations = new Combinations(range.vocabulary());
        var products = view.limits().get(Limit.PRODUCTS);
        if (products != null && products.limit() != null) {
            var room = products.limit() - products.used();
            if (room < command.products() && room < missing(command, range, combinations)) {
                return new Outcome.PlanTooSmall(view.tenant().plan(), products.limit(), products.used());
            }
        }
        var made = shelves.make(command.tenant(), shelves(command, range), command.origin());
        if (made.isEmpty()) {
            return new Outcome.TooManyCategories(Category.MOST);
        }
        dress(command, range, view);
        return save(command, range, site(command, range, view, made.get()), progress);
    }

    private int missing(Command command, Range range, Combinations combinations) {
        var missing = 0;
        var all = batches(command, range);
        while (all.hasNext()) {
            missing += batches.missing(command.tenant(), all.next(), combinations);
        }
        return missing;
    }

    private static List<Shelf> shelves(Command command, Range range) {
        var wanted = range.articles(command.products())
                .map(article -> article.title().shelf())
                .collect(Collectors.toSet());
        return Shelves.needed(range.vocabulary().shelves(), wanted, command.theme());
    }

    /** What the store says and shows of itself goes before what the theme says; a draft is opened. */
    private void dress(Command command, Range range, TenantView view) {
        var store = view.store();
        var config = Look.of(command.theme(), range.vocabulary()).config().merged(store.config());
        var status = store.status() == StoreStatus.DRAFT ? StoreStatus.OPEN : null;
        var patch = new ChangeStore.Patch(null, null, null, status, config);
        var change = new ChangeStore.Command(command.tenant(), store.id(), patch, null, command.origin());
        var outcome = desk.stores().handle(change);
        if (!(outcome instanceof ChangeStore.Outcome.Changed(var dressed))) {
            throw new IllegalStateException("the look of a demo store: " + outcome);
        }
        front.hang(command.tenant(), dressed, range, command.origin());
        new DemoWords(range, desk.glossary()).teach(command.tenant(), dressed.language(), command.origin());
    }

    private DemoBatches.Site site(Command command, Range range, TenantView view, Map<String, CategoryId> shelves) {
        var vocabulary = range.vocabulary();
        var currency = view.tenant().market().currency();
        return new DemoBatches.Site(
                command.tenant(),
                new Combinations(vocabulary),
                new Drafts(vocabulary, view.store().language(), currency, shelves),
                new DemoPictures(vocabulary, tools, command.tenant()),
                command.origin());
    }

    private Outcome save(Command command, Range range, DemoBatches.Site site, IntConsumer progress) {
        var all = batches(command, range);
        var count = DemoBatches.Count.NONE;
        while (all.hasNext()) {
            count = count.plus(batches.save(site, all.next()));
            progress.accept(count.all());
        }
        return new Outcome.Filled(count.added(), count.there(), count.refused());
    }

    /** Small enough to hear of progress, large enough to be quick. */
    private static Iterator<List<Article>> batches(Command command, Range range) {
        var size = Math.clamp(command.products() / 20, 10, 100);
        return Iterators.partition(range.articles(command.products()).iterator(), size);
    }
}
