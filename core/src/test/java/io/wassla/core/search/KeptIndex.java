package io.wassla.core.search;

import com.google.common.collect.Maps;
import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.facts.Facts;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.search.words.ProductTerms;
import io.wassla.core.search.words.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The simplest index there can be: made once from a list of products. */
final class KeptIndex implements SearchIndex {
    private final List<Facts> facts = new ArrayList<>();
    private final List<ProductCard> cards = new ArrayList<>();
    private final Map<String, TreeSet<Long>> postings = new HashMap<>();
    private final TreeMap<String, Set<String>> words = new TreeMap<>();

    private KeptIndex() {}

    static KeptIndex of(List<Goods> goods) {
        var index = new KeptIndex();
        goods.forEach(one -> index.add(one.entry()));
        return index;
    }

    private void add(SearchEntry entry) {
        var doc = facts.size();
        facts.add(Facts.of(doc, entry, 0));
        cards.add(ProductCard.of(entry.product()));
        var terms = ProductTerms.of(entry);
        terms.terms()
                .forEach((term, strength) -> postings.computeIfAbsent(term, unknown -> new TreeSet<>())
                        .add(Hit.of(doc, strength)));
        terms.spellings().forEach(word -> words.put(word, Spelling.remainders(word)));
    }

    @Override
    public FactTable facts() {
        return FactTable.of(facts);
    }

    @Override
    public Map<String, long[]> postings(Collection<String> terms) {
        var found = new HashMap<String, long[]>();
        terms.forEach(term -> {
            var hits = postings.get(term);
            if (hits != null) {
                found.put(term, hits.stream().mapToLong(Long::longValue).toArray());
            }
        });
        return found;
    }

    @Override
    public Set<String> words(Collection<String> remainders, Collection<String> beginnings) {
        var found = new HashSet<String>();
        words.forEach((word, rests) -> {
            if (rests.stream().anyMatch(remainders::contains)
                    || beginnings.stream().anyMatch(word::startsWith)) {
                found.add(word);
            }
        });
        return found;
    }

    @Override
    public Map<Long, ProductCard> cardsOf(Collection<Long> docs) {
        return Maps.toMap(docs, doc -> cards.get(doc.intValue()));
    }

    @Override
    public PictureTable pictures() {
        return PictureTable.EMPTY;
    }
}
