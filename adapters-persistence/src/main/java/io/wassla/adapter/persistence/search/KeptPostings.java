package io.wassla.adapter.persistence.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.wassla.core.search.words.Strength;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * Where the terms occur that this node was asked for lately; of a term that occurs nowhere, that too. The change of a
 * product throws nothing away: its new terms are put into each list when that is used next. Bounded by what the
 * hits take; safe for concurrent use.
 */
final class KeptPostings {
    private static final int MOST_BYTES = 12 << 20;
    private static final int MOST_STORES = 2_000;
    /** What a list takes besides its hits. */
    private static final int BESIDES = 200;

    private final Cache<Key, Posting> postings = CacheBuilder.newBuilder()
            .concurrencyLevel(1) // in one piece: there are lists of 100,000 hits
            .maximumWeight(MOST_BYTES)
            .<Key, Posting>weigher((key, posting) -> BESIDES + posting.packed().bytes().length)
            .build();

    private final Cache<TenantId, Journal> journals =
            CacheBuilder.newBuilder().maximumSize(MOST_STORES).build();

    /** What is not kept is read, all of it at once. Terms that occur nowhere are left out, here and by whoever reads. */
    Map<String, long[]> get(
            TenantId tenant, Collection<String> terms, Function<Collection<String>, Map<String, long[]>> read) {
        var journal = journal(tenant);
        var changes = journal.changes();
        var found = new HashMap<String, long[]>();
        var unknown = new ArrayList<String>();
        for (var term : terms) {
            var posting = postings.getIfPresent(new Key(journal, term));
            if (posting == null || !changes.reachBackTo(posting.asOf())) {
                unknown.add(term);
            } else {
                add(found, term, current(new Key(journal, term), posting, changes));
            }
        }
        if (!unknown.isEmpty()) {
            var fresh = read.apply(unknown);
            unknown.forEach(term -> postings.put(new Key(journal, term), Posting.of(fresh.get(term), changes)));
            found.putAll(fresh);
        }
        return found;
    }

    /** What these products say now: nothing when they are gone. */
    void changed(TenantId tenant, Map<Long, Map<String, Strength>> products) {
        journal(tenant).note(products);
    }

    /** Anything may have changed. */
    void forget(TenantId tenant) {
        journals.invalidate(tenant);
    }

    /** Anything of anybody's. */
    void forgetAll() {
        journals.invalidateAll();
        postings.invalidateAll();
    }

    private Journal journal(TenantId tenant) {
        try {
            return journals.get(tenant, Journal::new);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Posting current(Key key, Posting posting, Journal.Changes changes) {
        if (posting.asOf() >= changes.count()) {
            return posting;
        }
        var current = posting.with(key.term(), changes);
        postings.put(key, current);
        return current;
    }

    private static void add(Map<String, long[]> found, String term, Posting posting) {
        if (posting.packed().count() > 0) {
            found.put(term, posting.packed().hits());
        }
    }

    /** By the journal itself: what was read under one that was thrown away is not asked for any more. */
    private record Key(Journal journal, String term) {}
}
