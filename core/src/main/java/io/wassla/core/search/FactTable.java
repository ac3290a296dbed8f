package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.catalog.ProductStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@link Facts} of all products of a store, column by column, some 60 bytes a product: filtering, sorting and
 * counting 100,000 of them takes milliseconds.
 *
 * <p>Immutable; products stand in the order of their numbers, each at a place from 0 on.
 */
public final class FactTable {
    public static final FactTable EMPTY = of(List.of());
    private static final long NEVER = Long.MAX_VALUE;
    private static final ImmutableList<ProductStatus> STATUS =
            ImmutableList.of(ProductStatus.DRAFT, ProductStatus.ACTIVE, ProductStatus.ARCHIVED);

    final long[] docs;
    final long[] prices;
    final long[] published;
    final int[] popularity;
    final byte[] flags;
    /** Where the facets of each place begin; one more at the end. */
    final int[] starts;

    final int[] facets;
    final ImmutableList<Facet> dictionary;
    final ImmutableMap<Facet, Integer> numbers;

    FactTable(Columns columns) {
        docs = columns.docs();
        prices = columns.prices();
        published = columns.published();
        popularity = columns.popularity();
        flags = columns.flags();
        starts = columns.starts();
        facets = columns.facets();
        numbers = columns.numbers();
        dictionary = numbers.keySet().asList();
    }

    public static FactTable of(Collection<Facts> facts) {
        var columns = new Columns(facts.size(), Map.of());
        facts.stream().sorted((a, b) -> Long.compare(a.doc(), b.doc())).forEach(columns::add);
        return new FactTable(columns);
    }

    /** With these instead of what stood under their numbers, and without those. */
    public FactTable with(Collection<Facts> changed, Set<Long> gone) {
        var sorted = changed.stream()
                .sorted((a, b) -> Long.compare(a.doc(), b.doc()))
                .toList();
        var columns = new Columns(docs.length + sorted.size(), numbers);
        var next = 0;
        for (var place = 0; place < docs.length; place++) {
            while (next < sorted.size() && sorted.get(next).doc() < docs[place]) {
                columns.add(sorted.get(next++));
            }
            if (next < sorted.size() && sorted.get(next).doc() == docs[place]) {
                columns.add(sorted.get(next++));
            } else if (!gone.contains(docs[place])) {
                columns.copy(this, place);
            }
        }
        while (next < sorted.size()) {
            columns.add(sorted.get(next++));
        }
        return new FactTable(columns);
    }

    public int size() {
        return docs.length;
    }

    long doc(int place) {
        return docs[place];
    }

    /** Where the product with this number stands; negative when it is not here. */
    int place(long doc) {
        return Arrays.binarySearch(docs, doc);
    }

    boolean isAvailable(int place) {
        return (flags[place] & 1) != 0;
    }

    ProductStatus status(int place) {
        return STATUS.get(flags[place] >> 1);
    }

    boolean isVisible(int place, long now) {
        return status(place) == ProductStatus.ACTIVE && published[place] <= now;
    }

    static byte flags(ProductStatus status, boolean available) {
        return (byte) (STATUS.indexOf(status) << 1 | (available ? 1 : 0));
    }

    static long published(Facts facts) {
        Instant at = facts.publishedAt();
        return at == null ? NEVER : at.toEpochMilli();
    }
}
