package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.VARIANT;

import io.wassla.adapter.persistence.db.tables.Variant;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.listing.ProductPlace;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Products in the order that a merchant wants, each by an index that begins with the tenant: of the products itself, or
 * of the prices of variants, of which the lowest of a product stands for it.
 */
final class Ordering {
    /** The place of a product in the part that was asked for, from 1. */
    static final Field<Integer> AT = DSL.field(DSL.name("at"), Integer.class);

    private static final Variant LOWEST = VARIANT.as("lowest");
    private static final Variant OTHER = VARIANT.as("other");

    private Ordering() {}

    static Select<Record> page(ProductFilter filter, ProductPlace place) {
        var beside = place.beside();
        var id = beside == null ? null : beside.value();
        return place.isByPrice() ? byPrice(filter, place, id) : byId(filter, place, id);
    }

    private static Select<Record> byId(ProductFilter filter, ProductPlace place, @Nullable UUID beside) {
        return selected(place, PRODUCT.ID)
                .from(PRODUCT)
                .where(Filters.wanted(filter), beyond(place, beside))
                .orderBy(order(place, PRODUCT.ID))
                .limit(place.rows());
    }

    private static Condition beyond(ProductPlace place, @Nullable UUID beside) {
        if (beside == null) {
            return DSL.noCondition();
        }
        return place.isRising() ? PRODUCT.ID.gt(beside) : PRODUCT.ID.lt(beside);
    }

    private static Select<Record> byPrice(ProductFilter filter, ProductPlace place, @Nullable UUID beside) {
        var cheaper = DSL.selectOne()
                .from(OTHER)
                .where(
                        OTHER.PRODUCT_ID.eq(LOWEST.PRODUCT_ID),
                        DSL.row(OTHER.PRICE, OTHER.ID).lt(LOWEST.PRICE, LOWEST.ID));
        return selected(place, LOWEST.PRICE, LOWEST.PRODUCT_ID)
                .from(LOWEST)
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(LOWEST.PRODUCT_ID))
                .where(DSL.notExists(cheaper), Filters.wanted(filter), beyondPrice(place, beside))
                .orderBy(order(place, LOWEST.PRICE, LOWEST.PRODUCT_ID))
                .limit(place.rows());
    }

    private static Condition beyondPrice(ProductPlace place, @Nullable UUID beside) {
        if (beside == null) {
            return DSL.noCondition();
        }
        var row = DSL.row(LOWEST.PRICE, LOWEST.PRODUCT_ID);
        var begin = DSL.field(DSL.select(DSL.min(VARIANT.PRICE)).from(VARIANT).where(VARIANT.PRODUCT_ID.eq(beside)));
        return place.isRising() ? row.gt(begin, DSL.val(beside)) : row.lt(begin, DSL.val(beside));
    }

    private static SelectSelectStep<Record> selected(ProductPlace place, Field<?>... by) {
        return DSL.select(PRODUCT.fields())
                .select(DSL.rowNumber().over(DSL.orderBy(order(place, by))).as(AT));
    }

    private static List<OrderField<?>> order(ProductPlace place, Field<?>... by) {
        return List.<Field<?>>of(by).stream()
                .<OrderField<?>>map(field -> place.isRising() ? field.asc() : field.desc())
                .toList();
    }
}
