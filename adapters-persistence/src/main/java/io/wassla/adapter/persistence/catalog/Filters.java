package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_TAG;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_POSTING;
import static io.wassla.adapter.persistence.db.Tables.VARIANT;

import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.search.Hit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Which products a list shows. Only comparisons that leak nothing, so that indexes are used behind the wall. */
final class Filters {
    /** Written out, because an index is kept for just these. */
    private static final Condition SOLD_OUT =
            VARIANT.QUANTITY.le(DSL.inline(0)).and(VARIANT.POLICY.eq(DSL.inline(StockPolicy.DENY.code())));

    static final Condition CAN_BE_BOUGHT =
            VARIANT.QUANTITY.gt(DSL.inline(0)).or(VARIANT.POLICY.eq(DSL.inline(StockPolicy.ALLOW.code())));

    /** Beyond every letter: where the terms with a certain beginning end. */
    private static final String END = "\uffff";

    private Filters() {}

    static Condition wanted(ProductFilter filter) {
        var status = filter.status();
        var category = filter.category();
        var tag = filter.tag();
        return DSL.and(
                status == null ? DSL.noCondition() : PRODUCT.STATUS.eq(status.code()),
                category == null
                        ? DSL.noCondition()
                        : PRODUCT.ID.in(DSL.select(PRODUCT_CATEGORY.PRODUCT_ID)
                                .from(PRODUCT_CATEGORY)
                                .where(PRODUCT_CATEGORY.CATEGORY_ID.in(below(category)))),
                tag == null
                        ? DSL.noCondition()
                        : PRODUCT.ID.in(DSL.select(PRODUCT_TAG.PRODUCT_ID)
                                .from(PRODUCT_TAG)
                                .where(PRODUCT_TAG.TAG_ID.eq(tag.value()))),
                soldOut(filter.soldOut()),
                named(filter.words()));
    }

    /** By the terms of search, whose key is used for their beginnings too: comparing text leaks nothing. */
    private static Condition named(List<Set<String>> words) {
        if (words.isEmpty()) {
            return DSL.noCondition();
        }
        var docs = words.stream().map(Filters::docs).toList();
        return PRODUCT.ID.in(DSL.select(SEARCH_ENTRY.PRODUCT_ID)
                .from(SEARCH_ENTRY)
                .where(docs.stream().map(SEARCH_ENTRY.DOC::in).toList()));
    }

    private static Select<Record1<Long>> docs(Set<String> beginnings) {
        var begins = beginnings.stream()
                .map(beginning -> SEARCH_POSTING.TERM.ge(beginning).and(SEARCH_POSTING.TERM.lt(beginning + END)))
                .toList();
        return DSL.select(DSL.shr(SEARCH_POSTING.HIT, Hit.DOC_FROM))
                .from(SEARCH_POSTING)
                .where(
                        begins.isEmpty() ? DSL.falseCondition() : DSL.or(begins),
                        DSL.bitAnd(SEARCH_POSTING.HIT, Hit.OF_TITLE).ne(0L));
    }

    /** This one and all within it. */
    private static Select<Record1<UUID>> below(CategoryId category) {
        var shelf = DSL.name("shelf");
        var id = DSL.field(DSL.name("shelf", "id"), SQLDataType.UUID);
        return DSL.withRecursive(shelf.fields("id")
                        .as(DSL.select(CATEGORY.ID)
                                .from(CATEGORY)
                                .where(CATEGORY.ID.eq(category.value()))
                                .union(DSL.select(CATEGORY.ID)
                                        .from(CATEGORY)
                                        .join(DSL.table(shelf))
                                        .on(CATEGORY.PARENT_ID.eq(id)))))
                .select(id)
                .from(DSL.table(shelf));
    }

    /**
     * A product whose variants are all sold out is counted at its first one. What is left is asked for each alone, not
     * joined: so PostgreSQL goes by the index and stops where it may.
     */
    static Field<Integer> soldOutUpTo(int most) {
        var other = VARIANT.as("other");
        var left = DSL.field(DSL.select(other.ID)
                .from(other)
                .where(
                        other.PRODUCT_ID.eq(VARIANT.PRODUCT_ID),
                        other.QUANTITY.gt(0).or(other.POLICY.eq(StockPolicy.ALLOW.code())))
                .limit(1));
        return DSL.field(DSL.selectCount()
                .from(DSL.selectOne()
                        .from(VARIANT)
                        .where(SOLD_OUT, VARIANT.POSITION.eq(0), left.isNull())
                        .limit(most)));
    }

    private static Condition soldOut(@Nullable Boolean wanted) {
        if (wanted == null) {
            return DSL.noCondition();
        }
        var canBeBought =
                DSL.exists(DSL.selectOne().from(VARIANT).where(VARIANT.PRODUCT_ID.eq(PRODUCT.ID), CAN_BE_BOUGHT));
        return wanted
                ? PRODUCT.ID
                        .in(DSL.select(VARIANT.PRODUCT_ID).from(VARIANT).where(SOLD_OUT))
                        .andNot(canBeBought)
                : canBeBought;
    }
}
