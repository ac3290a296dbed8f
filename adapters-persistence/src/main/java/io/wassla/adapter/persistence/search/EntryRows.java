package io.wassla.adapter.persistence.search;

import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;

import io.wassla.core.catalog.SearchEntry;
import io.wassla.core.search.ProductCard;
import io.wassla.core.search.facts.Facts;
import io.wassla.core.search.words.ProductTerms;
import io.wassla.core.search.words.Strength;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** One row for each product, locked and written in the order of products, so that no two writers wait for each other. */
record EntryRows(DSLContext dsl, TenantId tenant) {

    /** What an entry's postings were made of. */
    record Indexed(long doc, Map<String, Strength> terms) {}

    List<Indexed> lock(Collection<UUID> products) {
        return dsl.select(SEARCH_ENTRY.DOC, SEARCH_ENTRY.TERMS)
                .from(SEARCH_ENTRY)
                .where(SEARCH_ENTRY.PRODUCT_ID.eq(any(products.toArray(UUID[]::new))))
                .orderBy(SEARCH_ENTRY.PRODUCT_ID)
                .forUpdate()
                .fetch(row -> new Indexed(row.value1(), PackedTerms.read(row.value2())));
    }

    /** The numbers that the products have in the index. */
    Map<UUID, Long> write(Collection<SearchEntry> entries, Map<UUID, ProductTerms> terms) {
        var insert = dsl.insertInto(
                SEARCH_ENTRY,
                SEARCH_ENTRY.TENANT_ID,
                SEARCH_ENTRY.PRODUCT_ID,
                SEARCH_ENTRY.AVAILABLE,
                SEARCH_ENTRY.POPULARITY,
                SEARCH_ENTRY.FACTS,
                SEARCH_ENTRY.CARD,
                SEARCH_ENTRY.TERMS);
        var sorted = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.product().id().value()))
                .toList();
        for (var entry : sorted) {
            var product = entry.product();
            insert = insert.values(
                    tenant.value(),
                    product.id().value(),
                    product.assortment().isAvailable(),
                    0,
                    PackedFacts.pack(Facts.of(0, entry, 0)),
                    CardJson.write(ProductCard.of(product)),
                    PackedTerms.pack(
                            Objects.requireNonNull(terms.get(product.id().value()))
                                    .terms()));
        }
        return insert.onConflict(SEARCH_ENTRY.TENANT_ID, SEARCH_ENTRY.PRODUCT_ID)
                .doUpdate()
                .set(SEARCH_ENTRY.AVAILABLE, excluded(SEARCH_ENTRY.AVAILABLE))
                .set(SEARCH_ENTRY.FACTS, excluded(SEARCH_ENTRY.FACTS))
                .set(SEARCH_ENTRY.CARD, excluded(SEARCH_ENTRY.CARD))
                .set(SEARCH_ENTRY.TERMS, excluded(SEARCH_ENTRY.TERMS))
                .returningResult(SEARCH_ENTRY.PRODUCT_ID, SEARCH_ENTRY.DOC, WordRows.shared(tenant))
                .fetchMap(SEARCH_ENTRY.PRODUCT_ID, SEARCH_ENTRY.DOC);
    }

    Optional<Indexed> remove(UUID product) {
        return dsl.deleteFrom(SEARCH_ENTRY)
                .where(SEARCH_ENTRY.PRODUCT_ID.eq(product))
                .returning(SEARCH_ENTRY.DOC, SEARCH_ENTRY.TERMS)
                .fetchOptional(row -> new Indexed(row.getDoc(), PackedTerms.read(row.getTerms())));
    }
}
