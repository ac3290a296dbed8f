package io.wassla.core.search.facts;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the columns of a {@link FactTable}, in the order of product numbers. */
final class Columns {
    private long[] docs;
    private long[] prices;
    private long[] published;
    private int[] popularity;
    private byte[] flags;
    private int[] starts;
    private int[] facets;
    private final Map<Facet, Integer> numbers;
    private int size;
    private int filled;

    /**
     * @param most so many products find room at once, more when they come
     * @param known facets that keep their numbers
     */
    Columns(int most, Map<Facet, Integer> known) {
        docs = new long[most];
        prices = new long[most];
        published = new long[most];
        popularity = new int[most];
        flags = new byte[most];
        starts = new int[most + 1];
        facets = new int[most * 6 + 16];
        numbers = new LinkedHashMap<>(known);
    }

    void add(Facts facts) {
        if (size == docs.length) {
            grow(Math.max(16, size + size / 2));
        }
        docs[size] = facts.doc();
        prices[size] = facts.price();
        published[size] = FactTable.published(facts);
        popularity[size] = facts.popularity();
        flags[size] = FactTable.flags(facts);
        facts.facets().forEach(facet -> facet(numbers.computeIfAbsent(facet, unknown -> numbers.size())));
        starts[++size] = filled;
    }

    /** From one place to before another. */
    void copy(FactTable from, int begin, int end) {
        var length = end - begin;
        System.arraycopy(from.docs, begin, docs, size, length);
        System.arraycopy(from.prices, begin, prices, size, length);
        System.arraycopy(from.published, begin, published, size, length);
        System.arraycopy(from.popularity, begin, popularity, size, length);
        System.arraycopy(from.flags, begin, flags, size, length);
        copyFacets(from, begin, end);
        size += length;
    }

    private void grow(int room) {
        docs = Arrays.copyOf(docs, room);
        prices = Arrays.copyOf(prices, room);
        published = Arrays.copyOf(published, room);
        popularity = Arrays.copyOf(popularity, room);
        flags = Arrays.copyOf(flags, room);
        starts = Arrays.copyOf(starts, room + 1);
    }

    private void copyFacets(FactTable from, int begin, int end) {
        var first = from.starts[begin];
        var length = from.starts[end] - first;
        if (filled + length > facets.length) {
            facets = Arrays.copyOf(facets, Math.max(filled + length, filled * 2));
        }
        System.arraycopy(from.facets, first, facets, filled, length);
        for (var place = begin; place < end; place++) {
            starts[size + place - begin + 1] = filled + from.starts[place + 1] - first;
        }
        filled += length;
    }

    private void facet(int number) {
        if (filled == facets.length) {
            facets = Arrays.copyOf(facets, filled * 2);
        }
        facets[filled++] = number;
    }

    long[] docs() {
        return Arrays.copyOf(docs, size);
    }

    long[] prices() {
        return Arrays.copyOf(prices, size);
    }

    long[] published() {
        return Arrays.copyOf(published, size);
    }

    int[] popularity() {
        return Arrays.copyOf(popularity, size);
    }

    byte[] flags() {
        return Arrays.copyOf(flags, size);
    }

    int[] starts() {
        return Arrays.copyOf(starts, size + 1);
    }

    int[] facets() {
        return Arrays.copyOf(facets, filled);
    }

    ImmutableMap<Facet, Integer> numbers() {
        return ImmutableMap.copyOf(numbers);
    }
}
