package io.wassla.core.demo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.wassla.core.catalog.variant.Sku;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Which values of which options the variants of an article have, and their SKUs. */
record Combinations(Vocabulary vocabulary) {

    /** Without options there is one combination of nothing. */
    List<List<ChoiceValue>> of(Article article) {
        return Lists.cartesianProduct(options(article));
    }

    List<List<ChoiceValue>> options(Article article) {
        return ImmutableList.copyOf(vocabulary.choices().get(article.kind().choices()).stream()
                .collect(Collectors.groupingBy(ChoiceValue::option, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    static Sku sku(Article article, List<ChoiceValue> combination) {
        var parts = new ArrayList<String>();
        parts.add(article.code());
        combination.forEach(value -> parts.add(value.code()));
        return new Sku(String.join("-", parts));
    }

    /** By which it is known whether a store has the article. */
    Sku first(Article article) {
        return sku(article, of(article).getFirst());
    }
}
