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
 * @param hits ascending
 * @param asOf the number of changes that it knows of
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Posting(long[] hits, long asOf) {
    private static final long[] NOWHERE = {};

    static Posting of(long @Nullable [] hits, Journal.Changes changes) {
        return new Posting(hits == null ? NOWHERE : hits, changes.count());
    }

    /** With what the changes since say of this term. */
    Posting with(String term, Journal.Changes changes) {
        var products = new HashMap<Long, Map<String, Strength>>();
        changes.after(asOf).forEach(change -> products.put(change.doc(), change.terms()));
        var kept = Arrays.stream(hits).filter(hit -> !products.containsKey(Hit.doc(hit)));
        var said = products.entrySet().stream()
                .filter(product -> product.getValue().containsKey(term))
                .mapToLong(product -> Hit.of(
                        product.getKey(),
                        Objects.requireNonNull(product.getValue().get(term))));
        return new Posting(LongStream.concat(kept, said).sorted().toArray(), changes.count());
    }
}
