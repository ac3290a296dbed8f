package io.wassla.adapter.persistence.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.wassla.core.search.ProductCard;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The cards that this node has read lately, each until word comes that its product changed. What is read while word
 * comes is not kept. Safe for concurrent use.
 */
final class KeptCards {
    /** About a kilobyte each. */
    private static final int MOST = 12_000;

    private final Cache<Key, ProductCard> cards =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    private final AtomicLong changes = new AtomicLong();

    /** Without those that are gone. What is not kept is read, all of it at once. */
    Map<Long, ProductCard> get(
            TenantId tenant, Collection<Long> docs, Function<Collection<Long>, Map<Long, ProductCard>> read) {
        var found = new HashMap<Long, ProductCard>();
        var unknown = new ArrayList<Long>();
        for (var doc : docs) {
            var card = cards.getIfPresent(new Key(tenant, doc));
            if (card == null) {
                unknown.add(doc);
            } else {
                found.put(doc, card);
            }
        }
        if (!unknown.isEmpty()) {
            found.putAll(read(tenant, unknown, read));
        }
        return found;
    }

    private Map<Long, ProductCard> read(
            TenantId tenant, Collection<Long> docs, Function<Collection<Long>, Map<Long, ProductCard>> read) {
        var mark = mark();
        var fresh = read.apply(docs);
        keep(tenant, fresh, mark);
        return fresh;
    }

    /** Taken before something is read that is to be kept. */
    long mark() {
        return changes.get();
    }

    /** Keeps what was read since the mark was taken, unless something changed meanwhile. */
    void keep(TenantId tenant, Map<Long, ProductCard> fresh, long mark) {
        fresh.forEach((doc, card) -> cards.put(new Key(tenant, doc), card));
        if (changes.get() != mark) {
            cards.invalidateAll(
                    fresh.keySet().stream().map(doc -> new Key(tenant, doc)).toList());
        }
    }

    void forgetAll() {
        changes.incrementAndGet();
        cards.invalidateAll();
    }

    void forget(TenantId tenant) {
        changes.incrementAndGet();
        cards.asMap().keySet().removeIf(key -> key.tenant().equals(tenant));
    }

    void forget(TenantId tenant, long doc) {
        changes.incrementAndGet();
        cards.invalidate(new Key(tenant, doc));
    }

    private record Key(TenantId tenant, long doc) {}
}
