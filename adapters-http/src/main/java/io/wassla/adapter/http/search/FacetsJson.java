package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.facts.Counts;
import io.wassla.core.search.facts.Facet;
import io.wassla.core.tenancy.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many products there are for each value of each filter; no filter narrows its own counts. */
record FacetsJson(
        @About("Each after the one above it.") List<CategoryCount> categories,
        @About("The 100 most frequent.") List<TagCount> tags,
        List<OptionCounts> options,
        PriceCounts price,
        StockCounts inStock,

        @About("What names and values of options, and tags, are called in languages that they are translated to.")
        Map<String, LocalizedText> glossary) {
    private static final int MOST = 100;

    record CategoryCount(UUID id, @Nullable UUID parentId, LocalizedText handles, LocalizedText name, int count) {
        static CategoryCount of(SearchResults.CategoryCount counted) {
            var category = counted.category();
            var parent = category.parent();
            return new CategoryCount(
                    category.id().value(),
                    parent == null ? null : parent.value(),
                    category.handles().texts(),
                    category.name(),
                    counted.count());
        }
    }

    record TagCount(UUID id, String name, int count) {}

    record OptionCounts(String name, List<ValueCount> values) {}

    record ValueCount(String value, int count) {}

    record PriceCounts(
            @About("In minor units.") long min,
            @About("In minor units.") long max,
            List<RangeCount> ranges) {}

    record RangeCount(long min, long max, int count) {}

    record StockCounts(
            @About("Can be bought now.") int yes,
            @About("Sold out.") int no) {}

    static FacetsJson of(SearchResults results, Glossary glossary) {
        var counts = results.found().counts();
        return new FacetsJson(
                results.categories().stream().limit(MOST).map(CategoryCount::of).toList(),
                tags(counts),
                options(counts),
                price(counts),
                new StockCounts(counts.available(), counts.soldOut()),
                glossary.about(words(counts)).terms());
    }

    private static Set<String> words(Counts counts) {
        return counts.facets().keySet().stream()
                .filter(facet -> facet.kind() != Facet.Kind.CATEGORY)
                .flatMap(facet -> Stream.of(facet.key(), facet.value()))
                .collect(Collectors.toSet());
    }

    private static List<TagCount> tags(Counts counts) {
        return most(counts, Facet.Kind.TAG)
                .map(tag -> new TagCount(
                        UUID.fromString(tag.getKey().key()), tag.getKey().value(), tag.getValue()))
                .limit(MOST)
                .toList();
    }

    private static List<OptionCounts> options(Counts counts) {
        var byName = new TreeMap<String, List<ValueCount>>();
        most(counts, Facet.Kind.OPTION)
                .forEach(option -> byName.computeIfAbsent(option.getKey().key(), name -> new ArrayList<>())
                        .add(new ValueCount(option.getKey().value(), option.getValue())));
        return byName.entrySet().stream()
                .limit(MOST)
                .map(option -> new OptionCounts(
                        option.getKey(), option.getValue().stream().limit(MOST).toList()))
                .toList();
    }

    private static Stream<Map.Entry<Facet, Integer>> most(Counts counts, Facet.Kind kind) {
        return counts.facets().entrySet().stream()
                .filter(counted -> counted.getKey().kind() == kind)
                .sorted(Map.Entry.<Facet, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(counted -> counted.getKey().value(), Comparator.naturalOrder()));
    }

    private static PriceCounts price(Counts counts) {
        return new PriceCounts(
                counts.lowest(),
                counts.highest(),
                counts.prices().stream()
                        .map(range -> new RangeCount(range.from(), range.to(), range.count()))
                        .toList());
    }
}
