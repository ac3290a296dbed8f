package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_CATEGORY;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_HANDLE;
import static io.wassla.adapter.persistence.db.Tables.SEARCH_ENTRY;

import io.wassla.adapter.persistence.search.CardJson;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Written;
import io.wassla.adapter.persistence.sql.WrittenQuery;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.kernel.Language;
import io.wassla.core.search.ProductCard;
import io.wassla.core.storefront.ProductAddress;
import io.wassla.core.storefront.ProductSight;
import io.wassla.core.storefront.ShopWindow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What shoppers see of a catalog: each question is one statement. */
public final class JooqShopWindow implements ShopWindow {
    private static final Name FOUND = DSL.name("found");
    private static final Field<Instant> NOW =
            DSL.field(DSL.name(FOUND, DSL.name("now")), PRODUCT.PUBLISHED_AT.getDataType());
    private static final Field<List<ProductCard>> RELATED_CARDS = related();
    private static final Table<?> MATCH = match();
    private static final WrittenQuery SIGHT = sight(List.of());
    private static final WrittenQuery SIGHT_AND_TREE = sight(List.of(JooqCategories.TREE));

    private final Unit unit;

    public JooqShopWindow(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<ProductSight> product(Handle handle, Language language, boolean withTree, Instant now) {
        return (withTree ? SIGHT_AND_TREE : SIGHT)
                .ask(unit.dsl(), DSL.val(now, NOW), DSL.val(handle.value()), DSL.val(language.code()))
                .fetchOptional(row -> new ProductSight(
                        new HandleMatch(
                                row.get(PRODUCT.ID),
                                Language.of(row.get(MATCH.field(PRODUCT_HANDLE.LANGUAGE)))
                                        .orElseThrow(),
                                row.get(MATCH.field(PRODUCT_HANDLE.CURRENT))),
                        Sheets.sheet(row).product(),
                        row.get(RELATED_CARDS),
                        withTree ? row.get(JooqCategories.TREE) : null));
    }

    @Override
    public List<ProductAddress> addresses(@Nullable ProductId after, int most, Instant now) {
        var handles = Sheets.HANDLES.present(PRODUCT.ID);
        return unit.dsl()
                .select(PRODUCT.ID, handles, PRODUCT.UPDATED_AT)
                .from(PRODUCT)
                .where(isVisible(now), after == null ? DSL.noCondition() : PRODUCT.ID.gt(after.value()))
                .orderBy(PRODUCT.ID)
                .limit(most)
                .fetch(row -> new ProductAddress(new ProductId(row.value1()), row.value2(), row.value3()));
    }

    @Override
    public List<ProductId> cuts(int every, Instant now) {
        var number = DSL.rowNumber().over(DSL.orderBy(PRODUCT.ID)).as("number");
        var total = DSL.count().over().as("total");
        var numbered = DSL.select(PRODUCT.ID, number, total)
                .from(PRODUCT)
                .where(isVisible(now))
                .asTable("numbered");
        var place = Objects.requireNonNull(numbered.field(number));
        return unit.dsl()
                .select(Objects.requireNonNull(numbered.field(PRODUCT.ID)))
                .from(numbered)
                .where(place.mod(every).eq(0), place.lt(numbered.field(total)))
                .orderBy(place)
                .fetch(row -> new ProductId(row.value1()));
    }

    @Override
    public List<Product> offers(@Nullable ProductId before, int most, Instant now) {
        return unit.dsl()
                .select(Sheets.FIELDS)
                .from(PRODUCT)
                .where(isVisible(now), before == null ? DSL.noCondition() : PRODUCT.ID.lt(before.value()))
                .orderBy(PRODUCT.ID.desc())
                .limit(most)
                .fetch(row -> Sheets.sheet(row).product());
    }

    /** Asked with the moment, the handle and the language. */
    private static WrittenQuery sight(List<Field<?>> more) {
        return WrittenQuery.once(DSL.select(Sheets.FIELDS)
                .select(MATCH.field(PRODUCT_HANDLE.LANGUAGE), MATCH.field(PRODUCT_HANDLE.CURRENT), RELATED_CARDS)
                .select(more)
                .from(MATCH)
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(MATCH.field(PRODUCT_HANDLE.PRODUCT_ID))));
    }

    private static Table<?> match() {
        var now = WrittenQuery.parameter(NOW.getDataType());
        var handle = WrittenQuery.parameter(PRODUCT_HANDLE.HANDLE.getDataType());
        var language = WrittenQuery.parameter(PRODUCT_HANDLE.LANGUAGE.getDataType());
        return DSL.select(PRODUCT_HANDLE.PRODUCT_ID, PRODUCT_HANDLE.LANGUAGE, PRODUCT_HANDLE.CURRENT, now.as(NOW))
                .from(PRODUCT_HANDLE)
                .where(PRODUCT_HANDLE.HANDLE.eq(handle))
                .orderBy(
                        PRODUCT_HANDLE.CURRENT.desc(),
                        PRODUCT_HANDLE.LANGUAGE.eq(language).desc(),
                        PRODUCT_HANDLE.LANGUAGE)
                .limit(DSL.inline(1))
                .asTable(FOUND);
    }

    /** The newest of the category that leads the way back, as search keeps their cards. */
    private static Field<List<ProductCard>> related() {
        var outer = PRODUCT.ID;
        var other = PRODUCT.as("product_other");
        var first = DSL.select(PRODUCT_CATEGORY.CATEGORY_ID)
                .from(PRODUCT_CATEGORY)
                .where(PRODUCT_CATEGORY.PRODUCT_ID.eq(outer))
                .orderBy(PRODUCT_CATEGORY.POSITION)
                .limit(DSL.inline(1));
        var shelf = PRODUCT_CATEGORY.as("shelf");
        var ids = DSL.select(shelf.PRODUCT_ID)
                .from(shelf)
                .join(other)
                .on(other.ID.eq(shelf.PRODUCT_ID))
                .where(
                        shelf.CATEGORY_ID.eq(first),
                        shelf.PRODUCT_ID.ne(outer),
                        other.STATUS.eq(DSL.inline(ProductStatus.ACTIVE.code())),
                        other.PUBLISHED_AT.le(NOW))
                .orderBy(shelf.PRODUCT_ID.desc())
                .limit(DSL.inline(RELATED));
        return Written.once(DSL.multiset(DSL.select(SEARCH_ENTRY.PRODUCT_ID, SEARCH_ENTRY.CARD, SEARCH_ENTRY.AVAILABLE)
                        .from(SEARCH_ENTRY)
                        .where(SEARCH_ENTRY.PRODUCT_ID.in(ids))
                        .orderBy(SEARCH_ENTRY.PRODUCT_ID.desc())))
                .as("related")
                .convertFrom(rows -> rows.map(row -> CardJson.read(row.value1(), row.value2(), row.value3())));
    }

    private static Condition isVisible(Instant now) {
        return PRODUCT.STATUS.eq(ProductStatus.ACTIVE.code()).and(PRODUCT.PUBLISHED_AT.le(now));
    }
}
