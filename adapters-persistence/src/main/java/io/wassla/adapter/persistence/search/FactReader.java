package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static io.wassla.adapter.persistence.search.JooqSearchIndex.packed;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.facts.FactTable;
import io.wassla.core.search.facts.Facts;
import io.wassla.core.search.words.Strength;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads facts; of the few products that have changed all that is known of them, which keeps postings and cards true. */
record FactReader(Unit unit, TenantId tenant, KeptPostings postings, KeptCards cards)
        implements Kept.Reader<FactTable> {
    private static final int CHUNK = 4_096;
    private static final Field<byte[]> FACTS = field(
            "int8send({0}) || boolsend({1}) || int4send({2}) || {3}",
            byte[].class, SEARCH_ENTRY.DOC, SEARCH_ENTRY.AVAILABLE, SEARCH_ENTRY.POPULARITY, SEARCH_ENTRY.FACTS);

    @Override
    public FactTable all() {
        postings.forget(tenant);
        var chunk = SEARCH_ENTRY.DOC.div(DSL.inline(CHUNK));
        try (var chunks = unit.dsl()
                .select(packed("{0}", FACTS))
                .from(SEARCH_ENTRY)
                .groupBy(chunk)
                .orderBy(chunk)
                .fetchSize(2)
                .fetchStream()) {
            return FactTable.inOrder(chunks.map(row -> inOrder(PackedFacts.read(row.value1()))));
        }
    }

    private static List<Facts> inOrder(List<Facts> facts) {
        return facts.stream().sorted(Comparator.comparingLong(Facts::doc)).toList();
    }

    @Override
    public FactTable changed(FactTable before, Set<Long> docs) {
        var which = SEARCH_ENTRY.DOC.eq(any(docs.toArray(Long[]::new)));
        var found = docs.size() <= Journal.MOST ? few(docs, which) : many(which);
        var gone = new HashSet<>(docs);
        found.forEach(facts -> gone.remove(facts.doc()));
        return before.with(found, gone);
    }

    private List<Facts> few(Collection<Long> docs, Condition which) {
        var found = new ArrayList<Facts>();
        var terms = new HashMap<Long, Map<String, Strength>>();
        var shown = new HashMap<Long, ProductCard>();
        docs.forEach(doc -> terms.put(doc, Map.of()));
        var mark = cards.mark();
        unit.dsl()
                .select(
                        SEARCH_ENTRY.DOC,
                        FACTS,
                        SEARCH_ENTRY.TERMS,
                        SEARCH_ENTRY.PRODUCT_ID,
                        SEARCH_ENTRY.CARD,
                        SEARCH_ENTRY.AVAILABLE)
                .from(SEARCH_ENTRY)
                .where(which)
                .forEach(row -> {
                    found.addAll(PackedFacts.read(row.value2()));
                    terms.put(row.value1(), PackedTerms.read(row.value3()));
                    shown.put(row.value1(), CardJson.read(row.value4(), row.value5(), row.value6()));
                });
        postings.changed(tenant, terms);
        cards.keep(tenant, shown, mark);
        return found;
    }

    private List<Facts> many(Condition which) {
        postings.forget(tenant);
        var packed = unit.dsl()
                .select(packed("{0}", FACTS))
                .from(SEARCH_ENTRY)
                .where(which)
                .fetchOne(0, byte[].class);
        return packed == null ? List.of() : PackedFacts.read(packed);
    }
}
