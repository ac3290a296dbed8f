package io.wassla.core.storefront;

import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.Language;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Remembered;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows a product to shoppers: one statement when nothing of it is known on this node, none when it is. What changes is
 * forgotten on all nodes.
 */
public final class ShowProductPage {
    private static final int MOST_PAGES = 2_000;

    /**
     * @param language of the page that is asked for
     * @param inAnyLanguage whether its handle in another language is as good
     */
    public record Command(TenantId tenant, Handle handle, Language language, boolean inAnyLanguage) {
        public static Command page(TenantId tenant, Handle handle, Language language) {
            return new Command(tenant, handle, language, false);
        }

        /** Not a page of a language: the store's own decides when the handle is that of several products. */
        public static Command anyOf(TenantId tenant, Handle handle, Language own) {
            return new Command(tenant, handle, own, true);
        }

        private boolean takes(Handles handles) {
            return handles.values().isEmpty()
                    || handles.in(language, language).filter(handle::equals).isPresent()
                    || (inAnyLanguage && handles.values().containsValue(handle));
        }
    }

    public sealed interface Outcome {
        record Shown(ProductSight sight, CategoryTree tree) implements Outcome {}

        /** It has another handle now: where the visitor is sent. */
        record Moved(Handles handles) implements Outcome {}

        /** There is none, or none that shoppers may see now. */
        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends StorefrontScope> transactions;
    private final InstantSource clock;
    private final Remembered<CategoryTree> trees;
    private final Remembered<Map<Language, Optional<HandleMatch>>> matches;
    private final Remembered<ProductSight> sights;

    public ShowProductPage(
            Transactions<? extends StorefrontScope> transactions,
            ShowMenu menu,
            Invalidations invalidations,
            InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.trees = menu.trees();
        this.matches = new Remembered<>(CatalogNotices.HANDLE, MOST_PAGES * 2, invalidations, clock);
        this.sights = new Remembered<>(CatalogNotices.PRODUCT, MOST_PAGES, invalidations, clock);
    }

    public Outcome handle(Command command) {
        var sight = known(command);
        if (sight == null) {
            sight = read(command).orElse(null);
        }
        if (sight == null || !sight.product().isVisible(clock.instant())) {
            return new Outcome.Unknown();
        }
        var handles = sight.product().presentation().handles();
        return command.takes(handles)
                ? new Outcome.Shown(sight, tree(command.tenant(), sight))
                : new Outcome.Moved(handles);
    }

    /** Absent when it has to be read; a handle of nobody is remembered as well. */
    private @Nullable ProductSight known(Command command) {
        return match(command)
                .flatMap(match -> match)
                .flatMap(match -> sights.known(CatalogNotices.key(command.tenant(), new ProductId(match.id()))))
                .orElse(null);
    }

    private Optional<Optional<HandleMatch>> match(Command command) {
        return matches.known(CatalogNotices.key(command.tenant(), command.handle()))
                .flatMap(byLanguage -> Optional.ofNullable(byLanguage.get(command.language())));
    }

    private Optional<ProductSight> read(Command command) {
        if (match(command).filter(Optional::isEmpty).isPresent()) {
            return Optional.empty();
        }
        var tenant = command.tenant();
        var treeKey = CatalogNotices.key(tenant);
        var treeMark = trees.mark();
        var matchMark = matches.mark();
        var sightMark = sights.mark();
        var withTree = trees.known(treeKey).isEmpty();
        var found = transactions.within(
                tenant,
                scope -> scope.shopWindow().product(command.handle(), command.language(), withTree, clock.instant()));
        keepMatch(command, found.map(ProductSight::match), matchMark);
        found.ifPresent(sight -> {
            sights.keep(CatalogNotices.key(tenant, sight.product().id()), withoutTree(sight), sightMark);
            if (sight.tree() != null) {
                trees.keep(treeKey, sight.tree(), treeMark);
            }
        });
        return found;
    }

    private void keepMatch(Command command, Optional<HandleMatch> match, long mark) {
        var key = CatalogNotices.key(command.tenant(), command.handle());
        var byLanguage = new ConcurrentHashMap<>(matches.known(key).orElse(Map.of()));
        byLanguage.put(command.language(), match);
        matches.keep(key, byLanguage, mark);
    }

    /** Kept apart: it changes at other times. */
    private static ProductSight withoutTree(ProductSight sight) {
        return new ProductSight(sight.match(), sight.product(), sight.related(), null);
    }

    private CategoryTree tree(TenantId tenant, ProductSight sight) {
        return sight.tree() != null
                ? sight.tree()
                : trees.get(
                        CatalogNotices.key(tenant),
                        () -> transactions.within(
                                tenant, scope -> scope.categories().tree()));
    }
}
