package io.wassla.core.demo;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.SaveProducts;
import io.wassla.core.catalog.picture.NewPicture;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Saves articles, a batch in a transaction; their pictures are drawn before it. */
final class DemoBatches {
    private final Transactions<? extends CatalogScope> transactions;
    private final SaveProducts save;
    private final InstantSource clock;

    DemoBatches(Transactions<? extends CatalogScope> transactions, SaveProducts save, InstantSource clock) {
        this.transactions = transactions;
        this.save = save;
        this.clock = clock;
    }

    /** A store and what its products are made by. */
    record Site(TenantId tenant, Combinations combinations, Drafts drafts, DemoPictures pictures, Origin origin) {}

    /** Articles that there were, that were added, and that could not be. */
    record Count(int there, int added, int refused) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(there + other.there, added + other.added, refused + other.refused);
        }

        int all() {
            return there + added + refused;
        }
    }

    /** How many of them the store has no SKU of. */
    int missing(TenantId tenant, List<Article> articles, Combinations combinations) {
        return transactions.within(
                tenant, scope -> missing(articles, combinations, scope).size());
    }

    Count save(Site site, List<Article> articles) {
        var missing = transactions.within(site.tenant(), scope -> missing(articles, site.combinations(), scope));
        if (missing.isEmpty()) {
            return new Count(articles.size(), 0, 0);
        }
        var pictures = missing.parallelStream().collect(Collectors.toMap(Function.identity(), site.pictures()::of));
        return transactions.within(site.tenant(), scope -> {
            var saved = add(site, missing, pictures, scope);
            return new Count(articles.size() - saved.all(), saved.added(), saved.refused());
        });
    }

    private Count add(Site site, List<Article> articles, Map<Article, List<NewPicture>> pictures, CatalogScope scope) {
        var now = clock.instant();
        var items = missing(articles, site.combinations(), scope).stream()
                .map(article -> new SaveProducts.Item(
                        null, site.drafts().draft(article, now), pictures.getOrDefault(article, List.of())))
                .toList();
        var cause = new SaveProducts.Cause(StockCause.CREATED, "demo", site.origin());
        return save.save(scope, items, cause).stream().map(DemoBatches::count).reduce(Count.NONE, Count::plus);
    }

    private static Count count(SaveProducts.Verdict verdict) {
        return switch (verdict) {
            case SaveProducts.Verdict.Created created -> new Count(0, 1, 0);
            case SaveProducts.Verdict.Changed changed -> new Count(1, 0, 0);
            case SaveProducts.Verdict.Unchanged unchanged -> new Count(1, 0, 0);
            case SaveProducts.Verdict.Refused refused -> new Count(0, 0, 1);
        };
    }

    private static List<Article> missing(List<Article> articles, Combinations combinations, CatalogScope scope) {
        var skus = articles.stream().map(combinations::first).toList();
        var known = scope.products().withSkus(skus);
        return articles.stream()
                .filter(article ->
                        !known.containsKey(combinations.first(article).key()))
                .toList();
    }
}
