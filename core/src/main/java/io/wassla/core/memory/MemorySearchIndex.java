package io.wassla.core.memory;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wassla.core.memory.MemorySearchTables.Entry;
import io.wassla.core.memory.MemorySearchTables.EntryKey;
import io.wassla.core.memory.MemorySearchTables.Features;
import io.wassla.core.search.Hit;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.SearchIndex;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.search.words.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

final class MemorySearchIndex implements SearchIndex {
    private static final int MOST_WORDS = 100;

    private final MemoryScope scope;

    MemorySearchIndex(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public FactTable facts() {
        return FactTable.of(own().map(Entry::facts).toList());
    }

    @Override
    public Map<String, long[]> postings(Collection<String> terms) {
        var hits = new HashMap<String, LongStream.Builder>();
        own().sorted((a, b) -> Long.compare(a.facts().doc(), b.facts().doc()))
                .forEach(entry -> Sets.intersection(
                                Set.copyOf(terms), entry.terms().terms().keySet())
                        .forEach(term -> hits.computeIfAbsent(term, unknown -> LongStream.builder())
                                .add(hit(entry, term))));
        return hits.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, found -> found.getValue().build().toArray()));
    }

    @Override
    public Set<String> words(Collection<String> remainders, Collection<String> beginnings) {
        var words = own().flatMap(entry -> entry.terms().spellings().stream()).collect(ImmutableSet.toImmutableSet());
        var found = ImmutableSet.<String>builder();
        words.stream()
                .filter(word -> Spelling.remainders(word).stream().anyMatch(remainders::contains))
                .forEach(found::add);
        beginnings.forEach(beginning -> words.stream()
                .filter(word -> word.startsWith(beginning))
                .sorted()
                .limit(MOST_WORDS)
                .forEach(found::add));
        return found.build();
    }

    @Override
    public Map<Long, ProductCard> cardsOf(Collection<Long> docs) {
        return own().filter(entry -> docs.contains(entry.facts().doc()))
                .collect(toMap(entry -> entry.facts().doc(), MemorySearchIndex::card));
    }

    @Override
    public PictureTable pictures() {
        scope.requireOpen();
        var entries = scope.tables.search.entries;
        var shown = scope.tables
                .search
                .pictures
                .all()
                .filter(picture -> picture.key().tenant().equals(scope.tenant()))
                .filter(picture -> entries.find(key(picture)).isPresent())
                .toList();
        var docs = new long[shown.size()];
        var features = new byte[shown.size() * PictureTable.LENGTH];
        for (var place = 0; place < docs.length; place++) {
            docs[place] =
                    entries.find(key(shown.get(place))).orElseThrow().facts().doc();
            System.arraycopy(
                    shown.get(place).features(), 0, features, place * PictureTable.LENGTH, PictureTable.LENGTH);
        }
        return new PictureTable(docs, features);
    }

    private EntryKey key(Features picture) {
        return new EntryKey(scope.tenant(), picture.product());
    }

    private static ProductCard card(Entry entry) {
        return entry.card().available(entry.facts().available());
    }

    private static long hit(Entry entry, String term) {
        return Hit.of(
                entry.facts().doc(),
                Objects.requireNonNull(entry.terms().terms().get(term)));
    }

    private Stream<Entry> own() {
        scope.requireOpen();
        return scope.tables
                .search
                .entries
                .all()
                .filter(entry -> entry.key().tenant().equals(scope.tenant()));
    }
}
