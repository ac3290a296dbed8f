package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.Weights;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weights decide what comes first and not what is found. */
class WeightsTest {
    private static final KeptIndex STORE = KeptIndex.of(Goods.golden());
    private static final int ALL = 100;
    private static final Map<String, Found> USUALLY = Goods.lines("golden-queries.txt").stream()
            .map(line -> Splitter.on("=>").trimResults().splitToList(line).getFirst())
            .distinct()
            .collect(ImmutableMap.toImmutableMap(typed -> typed, typed -> found(typed, Weights.STANDARD)));

    /** Each weight at its least and at its most. */
    static Stream<Weights> extremes() {
        return Stream.iterate(0, bits -> bits < 32, bits -> bits + 1)
                .filter(bits -> (bits & 3) != 0)
                .map(bits -> new Weights(most(bits, 0), most(bits, 1), most(bits, 2), most(bits, 3), most(bits, 4)));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void the_same_is_found_whatever_counts_how_much(Weights weights) {
        USUALLY.forEach(
                (typed, usual) -> assertThat(found(typed, weights)).as(typed).isEqualTo(usual));
    }

    @Test
    void what_counts_nothing_comes_last() {
        var store = KeptIndex.of(List.of(
                goods("NAMED", "سوار فضة", "Bracelet"),
                goods("DESCRIBED", "عقد", "Necklace").saying("من الفضة")));

        assertThat(search(store, "فضة", new Weights(10, 0, 0, 0, 0))).containsExactly("NAMED", "DESCRIBED");
        assertThat(search(store, "فضة", new Weights(0, 10, 0, 0, 0))).containsExactly("DESCRIBED", "NAMED");
    }

    private static int most(int bits, int place) {
        return (bits >> place & 1) * Weights.MOST;
    }

    private static Found found(String typed, Weights weights) {
        return find(STORE, SearchRequest.of(typed).sorted(Sort.PRICE).page(ALL, null), weights);
    }

    private static List<String> search(KeptIndex store, String typed, Weights weights) {
        return find(store, SearchRequest.of(typed), weights).items().stream()
                .map(ProductCard::sku)
                .toList();
    }

    private static Found find(KeptIndex store, SearchRequest request, Weights weights) {
        var tuning = Tuning.of(new SearchSettings(weights, List.of()));
        return new Finder(store, tuning).find(request, Goods.PUBLISHED);
    }
}
