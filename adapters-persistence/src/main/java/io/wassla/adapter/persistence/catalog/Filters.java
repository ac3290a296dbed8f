package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_TAG;
import static io.wassla.adapter.persistence.db.Tables.VARIANT;

import io.wassla.core.catalog.CategoryId;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.StockPolicy;
import java.util.UUID;
import org.jooq.Condition;
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
                soldOut(filter.soldOut()));
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
