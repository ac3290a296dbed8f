package io.wassla.adapter.persistence.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.wassla.core.search.SearchChanges;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.TenantId;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;

/**
 * What of the index this node has read, of the tenants that were searched lately: the tables of facts and pictures whole,
 * of cards and postings what was asked for.
 *
 * <p>Bounded by the number of products and pictures, not of tenants: some 100 and 140 bytes each.
 */
public final class SearchTables {
    private static final int MOST_PRODUCTS = 400_000;
    private static final int MOST_PICTURES = 250_000;
    /** Even an empty table takes some room. */
    private static final int LEAST = 20;

    private final Cache<TenantId, Kept<FactTable>> facts = bounded(MOST_PRODUCTS);
    private final Cache<TenantId, Kept<PictureTable>> pictures = bounded(MOST_PICTURES);

    private final KeptCards cards = new KeptCards();
    private final KeptPostings postings = new KeptPostings();

    /** In one piece: of several, each would throw away a table that is larger than its part of the room. */
    private static <T> Cache<TenantId, Kept<T>> bounded(int most) {
        return CacheBuilder.newBuilder()
                .concurrencyLevel(1)
                .maximumWeight(most)
                .<TenantId, Kept<T>>weigher((tenant, kept) -> Math.min(LEAST + kept.weight(), most))
                .build();
    }

    public SearchTables(Invalidations invalidations) {
        var unused = invalidations.subscribe(this::hear);
    }

    FactTable facts(TenantId tenant, Kept.Reader<FactTable> reader) {
        return current(facts, tenant, new OfFacts(), reader);
    }

    KeptCards cards() {
        return cards;
    }

    /** Kept true by whoever reads what has changed of the facts. */
    KeptPostings postings() {
        return postings;
    }

    PictureTable pictures(TenantId tenant, Kept.Reader<PictureTable> reader) {
        return current(pictures, tenant, new OfPictures(), reader);
    }

    /** What grew has to be weighed again, which putting it there once more does. */
    private static <T> T current(
            Cache<TenantId, Kept<T>> cache, TenantId tenant, Kept.Source<T> source, Kept.Reader<T> reader) {
        try {
            var kept = cache.get(tenant, () -> new Kept<>(source));
            var before = kept.weight();
            var table = kept.current(reader);
            if (kept.weight() != before) {
                cache.put(tenant, kept);
            }
            return table;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void hear(Invalidation what) {
        if (what.equals(Invalidation.ALL)) {
            facts.invalidateAll();
            pictures.invalidateAll();
            cards.forgetAll();
            postings.forgetAll();
        } else if (what.concerns(SearchChanges.TOPIC)) {
            SearchChanges.tenant(what).ifPresent(tenant -> hear(tenant, SearchChanges.doc(what)));
        } else if (what.concerns(SearchChanges.PICTURES)) {
            SearchChanges.tenant(what).map(pictures::getIfPresent).ifPresent(Kept::hear);
        }
    }

    private void hear(TenantId tenant, OptionalLong doc) {
        var table = facts.getIfPresent(tenant);
        if (table == null) {
            postings.forget(tenant);
        } else {
            doc.ifPresentOrElse(table::hear, table::hear);
        }
        doc.ifPresentOrElse(one -> cards.forget(tenant, one), () -> cards.forget(tenant));
    }

    private record OfFacts() implements Kept.Source<FactTable> {
        @Override
        public int size(FactTable table) {
            return table.size();
        }

        @Override
        public int mostChanges() {
            return 2_000;
        }
    }

    private record OfPictures() implements Kept.Source<PictureTable> {
        @Override
        public int size(PictureTable table) {
            return table.size();
        }

        @Override
        public int mostChanges() {
            return 0;
        }
    }
}
