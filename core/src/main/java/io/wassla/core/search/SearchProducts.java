package io.wassla.core.search;

import io.wassla.core.catalog.CategoryTree;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;

/** Lists and finds products: words, filters, order and counts, a page at a time. */
public final class SearchProducts {

    /** @param request its filter may name a category by id or by handle */
    public record Command(TenantId tenant, SearchRequest request) {}

    private final Transactions<? extends SearchScope> transactions;
    private final Tunings tunings;
    private final InstantSource clock;
    private final Answers<SearchRequest, SearchResults> answers;
    private final Answers<String, CategoryTree> trees;

    public SearchProducts(
            Transactions<? extends SearchScope> transactions, Invalidations invalidations, InstantSource clock) {
        this.transactions = transactions;
        this.tunings = new Tunings(transactions, invalidations, clock);
        this.clock = clock;
        this.answers = new Answers<>(invalidations, clock, SearchProducts::weight);
        this.trees = new Answers<>(invalidations, clock, (key, tree) -> tree.size());
    }

    /** Costs no statement when the same was asked seconds ago and nothing has changed since. Opens its transactions itself. */
    public SearchResults handle(Command command) {
        var tenant = command.tenant();
        return answers.get(tenant, command.request(), () -> ask(tenant, command.request()));
    }

    private SearchResults ask(TenantId tenant, SearchRequest request) {
        var tuning = tunings.of(tenant);
        var shelves = new Shelves(trees.get(
                tenant,
                "",
                () -> transactions.within(tenant, scope -> scope.categories().tree())));
        var resolved = resolved(request, shelves);
        var found = transactions.within(
                tenant, scope -> new Finder(scope.searchIndex(), tuning).find(resolved, clock.instant()));
        return new SearchResults(found, shelves.counted(found.counts()));
    }

    private static SearchRequest resolved(SearchRequest request, Shelves shelves) {
        var category = request.filter().category();
        return category == null ? request : request.with(request.filter().in(shelves.named(category)));
    }

    private static int weight(SearchRequest request, SearchResults results) {
        return results.found().items().size()
                + results.found().counts().facets().size() / 8;
    }
}
