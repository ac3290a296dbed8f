package io.wassla.core.search.facts;

import io.wassla.core.search.facts.Filter.Audience;
import io.wassla.core.search.words.Folding;
import io.wassla.core.tenancy.Glossary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@link Filter} made ready for one table: says of a product which of its conditions fail, so that a facet can be
 * counted as if it alone were not narrowed.
 */
public final class Sieve {
    /** No condition fails. */
    public static final int PASSES = 0;
    /** Not even to be counted. */
    public static final int HIDDEN = -1;

    private static final int PRICE = 1;
    private static final int AVAILABLE = 1 << 1;
    private static final int CATEGORY = 1 << 2;
    private static final int TAG = 1 << 3;
    private static final int FIRST_OPTION = 4;

    private final FactTable table;
    private final Filter filter;
    private final long now;
    private final Glossary glossary;
    private final List<Group> groups = new ArrayList<>();
    /** The condition that each facet belongs to, by its number; 0 for those that narrow nothing. */
    private final int[] conditions;

    /**
     * @param now what is published later is not seen yet
     * @param glossary a word in the filter may be any translation of a product's
     */
    public Sieve(FactTable table, Filter filter, long now, Glossary glossary) {
        this.table = table;
        this.filter = filter;
        this.now = now;
        this.glossary = glossary;
        this.conditions = new int[table.dictionary.size()];
        var category = filter.category();
        if (category != null) {
            group(CATEGORY, isOf(Facet.Kind.CATEGORY), facet -> facet.key().equals(category));
        }
        var tag = filter.tag();
        if (tag != null) {
            var name = folded(Set.of(tag));
            group(TAG, isOf(Facet.Kind.TAG), facet -> facet.key().equals(tag) || isCalled(facet.value(), name));
        }
        var bit = FIRST_OPTION;
        for (var option : filter.options().entrySet()) {
            var name = folded(Set.of(option.getKey()));
            var values = folded(option.getValue());
            group(
                    1 << bit++,
                    facet -> facet.kind() == Facet.Kind.OPTION && isCalled(facet.key(), name),
                    facet -> isCalled(facet.value(), values));
        }
    }

    /** The conditions that fail for the product at this place, a bit for each. */
    public int failing(int place) {
        if (!isSeen(place)) {
            return HIDDEN;
        }
        var price = table.prices[place];
        var min = filter.minPrice();
        var max = filter.maxPrice();
        var failing = (min != null && price < min) || (max != null && price > max) ? PRICE : 0;
        var available = filter.available();
        if (available != null && available != table.isAvailable(place)) {
            failing |= AVAILABLE;
        }
        for (var group : groups) {
            if (!hasAny(place, group.wanted())) {
                failing |= group.bit();
            }
        }
        return failing;
    }

    /** Whether a product is counted for a facet, whatever the facet's own condition says. */
    boolean counts(int failing, int facet) {
        return (failing & ~conditions[facet]) == PASSES;
    }

    static boolean countsForPrice(int failing) {
        return (failing & ~PRICE) == PASSES;
    }

    static boolean countsForAvailability(int failing) {
        return (failing & ~AVAILABLE) == PASSES;
    }

    private boolean isSeen(int place) {
        return switch (filter.audience()) {
            case Audience.Shopper shopper -> table.isVisible(place, now);
            case Audience.Merchant merchant -> merchant.status() == null || merchant.status() == table.status(place);
        };
    }

    private boolean hasAny(int place, BitSet wanted) {
        for (var at = table.starts[place]; at < table.starts[place + 1]; at++) {
            if (wanted.get(table.facets[at])) {
                return true;
            }
        }
        return false;
    }

    private void group(int bit, Predicate<Facet> of, Predicate<Facet> isWanted) {
        var wanted = new BitSet();
        for (var number = 0; number < conditions.length; number++) {
            var facet = table.dictionary.get(number);
            if (of.test(facet)) {
                conditions[number] = bit;
                if (isWanted.test(facet)) {
                    wanted.set(number);
                }
            }
        }
        groups.add(new Group(bit, wanted));
    }

    private static Predicate<Facet> isOf(Facet.Kind kind) {
        return facet -> facet.kind() == kind;
    }

    /** Whether a word is, or is called in any language, one of those that are wanted. */
    private boolean isCalled(String word, Set<String> wanted) {
        return Stream.concat(Stream.of(word), glossary.of(word).texts().values().stream())
                .anyMatch(name -> wanted.contains(Folding.fold(name)));
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream().map(Folding::fold).collect(Collectors.toSet());
    }

    private record Group(int bit, BitSet wanted) {}
}
