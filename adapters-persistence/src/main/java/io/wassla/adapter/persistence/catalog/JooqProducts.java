package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_COUNT;
import static io.wassla.adapter.persistence.db.Tables.PRODUCT_PICTURE;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Written;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductEdit;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.Products;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.HandleMatch;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.listing.OpenedProduct;
import io.wassla.core.catalog.listing.ProductListing;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.listing.ProductTotals;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;

public final class JooqProducts implements Products {
    private static final Field<Map<ProductStatus, Integer>> COUNTS = DSL.multiset(
                    DSL.select(PRODUCT_COUNT.STATUS, PRODUCT_COUNT.PRODUCTS)
                            .from(PRODUCT_COUNT)
                            .where(PRODUCT_COUNT.PRODUCTS.gt(DSL.inline(0))))
            .convertFrom(
                    rows -> rows.intoMap(row -> ProductStatus.of(row.value1()).orElseThrow(), row -> row.value2()));

    private static final Field<Map<ProductStatus, Integer>> COUNTS_ONCE = besideFirst(COUNTS);
    private static final Field<CategoryTree> TREE_ONCE = besideFirst(JooqCategories.TREE);

    private final Unit unit;
    private final TenantId open;

    public JooqProducts(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public void addAll(Collection<Product> products, Collection<StockChange> first) {
        if (!products.isEmpty()) {
            new ProductWriting(unit, open).add(List.copyOf(products), List.copyOf(first));
        }
    }

    @Override
    public List<ProductSheet> sheets(Collection<ProductId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var wanted = ids.stream().map(ProductId::value).distinct().toList();
        var found = unit.dsl()
                .select(Sheets.FIELDS)
                .from(PRODUCT)
                .where(PRODUCT.ID.in(wanted))
                .fetchMap(row -> row.get(PRODUCT.ID), Sheets::sheet);
        return wanted.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    @Override
    public ProductListing list(ProductFilter filter, ProductPlace place) {
        var soldOut = Filters.soldOutUpTo(ProductTotals.MOST_SOLD_OUT);
        // one row without a product when the page is empty
        var rows = unit.dsl()
                .select(Sheets.FIELDS)
                .select(COUNTS_ONCE, TREE_ONCE, soldOut)
                .from(DSL.selectOne().asTable("one"))
                .leftJoin(Ordering.page(filter, place).asTable(PRODUCT.getName()))
                .on(DSL.trueCondition())
                .orderBy(Ordering.AT)
                .fetch();
        var sheets = rows.stream()
                .filter(row -> row.get(PRODUCT.ID) != null)
                .map(Sheets::sheet)
                .toList();
        var first = rows.getFirst();
        var totals = new ProductTotals(first.get(COUNTS_ONCE), first.get(soldOut));
        return ProductListing.of(sheets, place, totals, first.get(TREE_ONCE));
    }

    /** Beside the first product of a list only: it is as long as a page itself. */
    private static <T> Field<T> besideFirst(Field<T> once) {
        var isFirst = DSL.coalesce(Ordering.AT, DSL.inline(1)).eq(DSL.inline(1));
        var nothing = DSL.field("'[]'::json", once.getDataType());
        return Written.once(DSL.when(isFirst, once).otherwise(nothing));
    }

    @Override
    public Optional<OpenedProduct> open(ProductId id, PageRequest history) {
        var changes = JooqStocks.changes(id, history);
        return unit.dsl()
                .select(Sheets.FIELDS)
                .select(JooqCategories.TREE, changes)
                .from(PRODUCT)
                .where(PRODUCT.ID.eq(id.value()))
                .fetchOptional(row -> new OpenedProduct(
                        Sheets.sheet(row),
                        row.get(JooqCategories.TREE),
                        Page.cut(row.get(changes), history, StockChange::id)));
    }

    @Override
    public int count() {
        return unit.dsl().select(total()).fetchSingle().value1();
    }

    /** For a statement that reads more. */
    public static Field<Integer> total() {
        return DSL.field(
                DSL.select(DSL.coalesce(DSL.sum(PRODUCT_COUNT.PRODUCTS), 0).cast(Integer.class))
                        .from(PRODUCT_COUNT));
    }

    @Override
    public Map<Taken, ProductId> owners(Collection<? extends Taken> wanted) {
        return wanted.isEmpty() ? Map.of() : new Claimants(unit).of(wanted);
    }

    @Override
    public void updateAll(Collection<ProductEdit> edits, Collection<StockChange> firstOfNewVariants) {
        if (!edits.isEmpty()) {
            new ProductChanging(unit, open).update(List.copyOf(edits), List.copyOf(firstOfNewVariants));
        }
    }

    @Override
    public Set<String> shown(Collection<String> pictures) {
        return pictures.isEmpty()
                ? Set.of()
                : unit.dsl()
                        .selectDistinct(PRODUCT_PICTURE.KEY)
                        .from(PRODUCT_PICTURE)
                        .where(PRODUCT_PICTURE.KEY.in(pictures))
                        .fetchSet(PRODUCT_PICTURE.KEY);
    }

    @Override
    public int removeAll(Collection<ProductId> ids) {
        return ids.isEmpty()
                ? 0
                : new ProductWriting(unit, open)
                        .remove(ids.stream().map(ProductId::value).toList());
    }

    @Override
    public Optional<HandleMatch> withHandle(Handle handle, Language language) {
        return new HandleRows<>(unit, open, Sheets.HANDLES).match(handle, language);
    }
}
