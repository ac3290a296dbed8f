package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_POSTING;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_REMAINDER;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_WORD;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.search.FactTable;
import io.wassla.core.search.Facts;
import io.wassla.core.search.PictureTable;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.SearchChanges;
import io.wassla.core.search.SearchIndex;
import io.wassla.core.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.impl.DSL;

public final class JooqSearchIndex implements SearchIndex {
    private static final int MOST_WORDS = 100;
    /** Beyond every letter: where the words with a certain beginning end. */
    private static final String END = "\uffff";

    private static final int CHUNK = 4_096;

    private final Unit unit;
    private final TenantId tenant;
    private final SearchTables tables;

    public JooqSearchIndex(Unit unit, TenantId tenant, SearchTables tables) {
        this.unit = unit;
        this.tenant = tenant;
        this.tables = tables;
    }

    /** What this transaction itself has written is no one else's business yet: then nothing is kept. */
    @Override
    public FactTable facts() {
        var reader = new FactReader();
        return hasWritten(SearchChanges.TOPIC) ? reader.all() : tables.facts(tenant, reader);
    }

    @Override
    public Map<String, long[]> postings(Collection<String> terms) {
        var postings = new HashMap<String, long[]>();
        if (terms.isEmpty()) {
            return postings;
        }
        var hits = packed("int8send({0})", SEARCH_POSTING.HIT);
        unit.dsl()
                .select(SEARCH_POSTING.TERM, hits)
                .from(SEARCH_POSTING)
                .where(SEARCH_POSTING.TERM.eq(any(sorted(terms))))
                .groupBy(SEARCH_POSTING.TERM)
                .forEach(row -> postings.put(row.value1(), numbers(row.value2())));
        return postings;
    }

    @Override
    public Set<String> words(Collection<String> remainders, Collection<String> beginnings) {
        Select<Record1<String>> near = select(SEARCH_REMAINDER.WORD)
                .from(SEARCH_REMAINDER)
                .where(SEARCH_REMAINDER.REMAINDER.eq(any(sorted(remainders))))
                .limit(MOST_WORDS * 10);
        for (var beginning : new TreeSet<>(beginnings)) {
            near = ((SelectOrderByStep<Record1<String>>) near).unionAll(beginning(beginning));
        }
        return new HashSet<>(unit.dsl().fetch(near).getValues(0, String.class));
    }

    @Override
    public List<ProductCard> cards(List<Long> docs) {
        if (docs.isEmpty()) {
            return List.of();
        }
        var cards = unit
                .dsl()
                .select(SEARCH_ENTRY.DOC, SEARCH_ENTRY.PRODUCT_ID, SEARCH_ENTRY.CARD, SEARCH_ENTRY.AVAILABLE)
                .from(SEARCH_ENTRY)
                .where(SEARCH_ENTRY.DOC.eq(any(docs.toArray(Long[]::new))))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.value1(), row -> CardJson.read(row.value2(), row.value3(), row.value4())));
        return docs.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    @Override
    public PictureTable pictures() {
        var reader = new PictureReader(unit);
        return hasWritten(SearchChanges.PICTURES) ? reader.all() : tables.pictures(tenant, reader);
    }

    private static Select<Record1<String>> beginning(String beginning) {
        return DSL.select(SEARCH_WORD.WORD)
                .from(DSL.select(SEARCH_WORD.WORD)
                        .from(SEARCH_WORD)
                        .where(SEARCH_WORD.WORD.ge(beginning), SEARCH_WORD.WORD.lt(beginning + END))
                        .orderBy(SEARCH_WORD.WORD)
                        .limit(MOST_WORDS)
                        .asTable(SEARCH_WORD.getName()));
    }

    private boolean hasWritten(String topic) {
        return unit.announced().stream().anyMatch(what -> what.concerns(topic));
    }

    private static String[] sorted(Collection<String> terms) {
        return new TreeSet<>(terms).toArray(String[]::new);
    }

    static Field<byte[]> packed(String template, Field<?>... fields) {
        return field("string_agg(" + template + ", ''::bytea)", byte[].class, (Object[]) fields);
    }

    private static long[] numbers(byte[] packed) {
        var numbers = new long[packed.length / Long.BYTES];
        ByteBuffer.wrap(packed).asLongBuffer().get(numbers);
        Arrays.sort(numbers);
        return numbers;
    }

    private final class FactReader implements Kept.Reader<FactTable> {
        @Override
        public FactTable all() {
            var all = new ArrayList<Facts>();
            try (var chunks = unit.dsl()
                    .select(row())
                    .from(SEARCH_ENTRY)
                    .groupBy(SEARCH_ENTRY.DOC.div(CHUNK))
                    .fetchSize(4)
                    .fetchLazy()) {
                chunks.forEach(chunk -> all.addAll(PackedFacts.read(chunk.value1())));
            }
            return FactTable.of(all);
        }

        @Override
        public FactTable changed(FactTable before, Set<Long> docs) {
            var found = read(SEARCH_ENTRY.DOC.eq(any(docs.toArray(Long[]::new))));
            var gone = new HashSet<>(docs);
            found.forEach(facts -> gone.remove(facts.doc()));
            return before.with(found, gone);
        }

        private List<Facts> read(Condition which) {
            var packed =
                    unit.dsl().select(row()).from(SEARCH_ENTRY).where(which).fetchOne(0, byte[].class);
            return packed == null ? List.of() : PackedFacts.read(packed);
        }

        private Field<byte[]> row() {
            return packed(
                    "int8send({0}) || boolsend({1}) || int4send({2}) || {3}",
                    SEARCH_ENTRY.DOC, SEARCH_ENTRY.AVAILABLE, SEARCH_ENTRY.POPULARITY, SEARCH_ENTRY.FACTS);
        }
    }
}
