package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_POSTING;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_WORD;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.SearchChanges;
import io.wassla.core.search.SearchIndex;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

public final class JooqSearchIndex implements SearchIndex {
    private static final DataType<String[]> TEXTS = SQLDataType.CLOB.array();
    private static final DataType<Long[]> NUMBERS = SQLDataType.BIGINT.array();

    private static final String NEAR = "(select word from search_remainder where remainder = any(?) limit 1000)";
    private static final String BEGUN = """
         union all
        (select word from search_word where word >= ? and word < ? order by word limit 100)\
        """;
    /** Beyond every letter: where the words with a certain beginning end. */
    private static final String END = "\uffff";

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
        return hasWritten(SearchChanges.TOPIC)
                ? new FactReader(unit, tenant, new KeptPostings(), new KeptCards()).all()
                : tables.facts(tenant, new FactReader(unit, tenant, tables.postings(), tables.cards()));
    }

    @Override
    public Map<String, long[]> postings(Collection<String> terms) {
        return hasWritten(SearchChanges.TOPIC)
                ? readPostings(terms)
                : tables.postings().get(tenant, terms, this::readPostings);
    }

    private Map<String, long[]> readPostings(Collection<String> terms) {
        var postings = new HashMap<String, long[]>();
        if (terms.isEmpty()) {
            return postings;
        }
        var hits = packed("int8send({0})", SEARCH_POSTING.HIT);
        unit.dsl()
                .select(SEARCH_POSTING.TERM, hits)
                .from(SEARCH_POSTING)
                .where(SEARCH_POSTING.TERM.eq(any(val(sorted(terms), TEXTS))))
                .groupBy(SEARCH_POSTING.TERM)
                .forEach(row -> postings.put(row.value1(), numbers(row.value2())));
        return postings;
    }

    @Override
    public Set<String> words(Collection<String> remainders, Collection<String> beginnings) {
        var asked = new ArrayList<Object>();
        asked.add(val(sorted(remainders), TEXTS));
        for (var beginning : new TreeSet<>(beginnings)) {
            asked.add(beginning);
            asked.add(beginning + END);
        }
        return unit.dsl()
                .resultQuery(NEAR + BEGUN.repeat(beginnings.size()), asked.toArray())
                .coerce(SEARCH_WORD.WORD)
                .fetchSet(SEARCH_WORD.WORD);
    }

    @Override
    public Map<Long, ProductCard> cardsOf(Collection<Long> docs) {
        return hasWritten(SearchChanges.TOPIC)
                ? new KeptCards().get(tenant, docs, this::readCards)
                : tables.cards().get(tenant, docs, this::readCards);
    }

    private Map<Long, ProductCard> readCards(Collection<Long> docs) {
        return unit
                .dsl()
                .select(SEARCH_ENTRY.DOC, SEARCH_ENTRY.PRODUCT_ID, SEARCH_ENTRY.CARD, SEARCH_ENTRY.AVAILABLE)
                .from(SEARCH_ENTRY)
                .where(SEARCH_ENTRY.DOC.eq(any(val(docs.toArray(Long[]::new), NUMBERS))))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.value1(), row -> CardJson.read(row.value2(), row.value3(), row.value4())));
    }

    @Override
    public PictureTable pictures() {
        var reader = new PictureReader(unit);
        return hasWritten(SearchChanges.PICTURES) ? reader.all() : tables.pictures(tenant, reader);
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
}
