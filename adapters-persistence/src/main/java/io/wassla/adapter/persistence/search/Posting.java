package io.wassla.adapter.persistence.search;

import io.wassla.core.search.Hit;
import io.wassla.core.search.words.Strength;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a term occurs.
 *
 * @param packed its hits, ascending
 * @param asOf the number of changes that it knows of
 */
record Posting(PackedHits packed, long asOf) {
    private static final long[] NOWHERE = {};

    static Posting of(long @Nullable [] hits, Journal.Changes changes) {
        return new Posting(PackedHits.of(hits == null ? NOWHERE : hits), changes.count());
    }

    /** With what the changes since say of this term. */
    Posting with(String term, Journal.Changes changes) {
        var products = new HashMap<Long, Map<String, Strength>>();
        changes.after(asOf).forEach(change -> products.put(change.doc(), change.terms()));
        var docs = products.keySet().stream().mapToLong(doc -> doc).sorted().toArray();
        var kept = Arrays.stream(packed.hits()).filter(hit -> Arrays.binarySearch(docs, Hit.doc(hit)) < 0);
        var said = products.entrySet().stream()
                .filter(product -> product.getValue().containsKey(term))
                .mapToLong(product -> Hit.of(
                        product.getKey(),
                        Objects.requireNonNull(product.getValue().get(term))));
        return of(LongStream.concat(kept, said).sorted().toArray(), changes);
    }
}
