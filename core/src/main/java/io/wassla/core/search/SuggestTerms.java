package io.wassla.core.search;

import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.search.words.Folding;
import io.wassla.core.search.words.Stem;
import io.wassla.core.search.words.Word;
import io.wassla.core.search.words.Words;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** Says while somebody types what they may be looking for: products, categories, and words to go on with. */
public final class SuggestTerms {
    private static final int LONGEST = 100;
    private static final int MOST_PRODUCTS = 6;
    private static final int MOST_CATEGORIES = 4;
    private static final int LOOKED_AT = 24;

    /** @param typed so far; what is beyond 100 characters is not read */
    public record Command(TenantId tenant, String typed) {}

    private final Transactions<? extends SearchScope> transactions;
    private final Tunings tunings;
    private final Function<? super TenantId, CategoryTree> trees;
    private final InstantSource clock;
    private final Answers<String, Suggestions> answers;

    /** @param trees the categories of a store, best remembered */
    public SuggestTerms(
            Transactions<? extends SearchScope> transactions,
            Function<? super TenantId, CategoryTree> trees,
            Invalidations invalidations,
            InstantSource clock) {
        this.transactions = transactions;
        this.trees = trees;
        this.tunings = new Tunings(transactions, invalidations, clock);
        this.clock = clock;
        this.answers = new Answers<>(invalidations, clock, (typed, found) -> MOST_PRODUCTS);
    }

    public Suggestions handle(Command command) {
        var typed = command.typed().strip();
        var text = typed.substring(0, Math.min(LONGEST, typed.length()));
        if (Words.of(text).isEmpty()) {
            return Suggestions.NONE;
        }
        return answers.get(command.tenant(), Folding.fold(text), () -> ask(command.tenant(), text));
    }

    private Answers.Passing<Suggestions> ask(TenantId tenant, String text) {
        var tuning = tunings.of(tenant);
        var shelves = new Shelves(trees.apply(tenant));
        var request = SearchRequest.of(text).page(LOOKED_AT, null);
        var seen = transactions.within(
                tenant, scope -> new Finder(scope.searchIndex(), tuning).findUnfinished(request, clock.instant()));
        return new Answers.Passing<>(suggestions(shelves, text, seen.found()), seen.until());
    }

    private static Suggestions suggestions(Shelves shelves, String text, Found found) {
        return new Suggestions(
                found.items().stream().limit(MOST_PRODUCTS).toList(),
                categories(shelves, text, found),
                Completions.of(text, found.items()));
    }

    /** Those whose names have words that begin as was typed, and in which something was found. */
    private static List<Category> categories(Shelves shelves, String text, Found found) {
        var beginnings = Words.of(text).stream().map(Word::text).toList();
        return shelves.counted(found.counts()).stream()
                .map(SearchResults.CategoryCount::category)
                .filter(category -> category.name().texts().values().stream()
                        .map(Words::of)
                        .anyMatch(words -> beginnings.stream()
                                .allMatch(beginning -> words.stream()
                                        .anyMatch(word -> word.text().startsWith(beginning)
                                                || Stem.of(word.text()).equals(Stem.of(beginning))))))
                .limit(MOST_CATEGORIES)
                .toList();
    }
}
