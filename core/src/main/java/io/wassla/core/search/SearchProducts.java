package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** Lists and finds products: words, filters, order and counts, a page at a time. */
public final class SearchProducts {

    /** So many categories get a picture. */
    private static final int MOST_FACES = 12;

    /**
     * @param request its filter may name a category by id or by handle
     * @param faces the categories of which a picture is to be shown beside the list
     */
    public record Command(TenantId tenant, SearchRequest request, List<CategoryId> faces) {
        public Command {
            faces = faces.stream().limit(MOST_FACES).collect(ImmutableList.toImmutableList());
        }

        public Command(TenantId tenant, SearchRequest request) {
            this(tenant, request, List.of());
        }
    }

    private final Transactions<? extends SearchScope> transactions;
    private final Tunings tunings;
    private final InstantSource clock;
    private final Function<? super TenantId, CategoryTree> trees;
    private final Answers<Command, SearchResults> answers;

    /** @param trees the categories of a store, best remembered */
    public SearchProducts(
            Transactions<? extends SearchScope> transactions,
            Function<? super TenantId, CategoryTree> trees,
            Invalidations invalidations,
            InstantSource clock) {
        this.transactions = transactions;
        this.tunings = new Tunings(transactions, invalidations, clock);
        this.trees = trees;
        this.clock = clock;
        this.answers = new Answers<>(invalidations, clock, SearchProducts::weight);
    }

    /** Costs no statement when the same was asked seconds ago and nothing has changed since. Opens its transactions itself. */
    public SearchResults handle(Command command) {
        return answers.get(command.tenant(), command, () -> ask(command));
    }

    private Answers.Passing<SearchResults> ask(Command command) {
        var tenant = command.tenant();
        var tuning = tunings.of(tenant);
        var shelves = new Shelves(trees.apply(tenant));
        var request = resolved(command.request(), shelves);
        var seen = transactions.within(
                tenant,
                scope -> new Finder(scope.searchIndex(), tuning).find(request, command.faces(), clock.instant()));
        var counted = shelves.counted(seen.found().counts());
        return new Answers.Passing<>(new SearchResults(seen.found(), counted, seen.faces()), seen.until());
    }

    private static SearchRequest resolved(SearchRequest request, Shelves shelves) {
        var category = request.filter().category();
        return category == null ? request : request.with(request.filter().in(shelves.named(category)));
    }

    private static int weight(Command command, SearchResults results) {
        return results.found().items().size()
                + results.found().counts().facets().size() / 8;
    }
}
