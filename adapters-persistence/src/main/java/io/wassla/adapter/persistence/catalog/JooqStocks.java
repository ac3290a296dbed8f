package io.wassla.adapter.persistence.catalog;

import static io.wassla.adapter.persistence.db.Tables.PRODUCT;
import static io.wassla.adapter.persistence.db.Tables.STOCK_CHANGE;
import static io.wassla.adapter.persistence.db.Tables.VARIANT;

import io.wassla.adapter.persistence.db.tables.records.StockChangeRecord;
import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.stock.LockedStock;
import io.wassla.core.catalog.stock.ScarceVariant;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.stock.StockMove;
import io.wassla.core.catalog.stock.Stocks;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.impl.DSL;

public final class JooqStocks implements Stocks {
    private static final List<Field<?>> STOCK =
            List.of(VARIANT.ID, VARIANT.PRODUCT_ID, VARIANT.QUANTITY, VARIANT.POLICY);
    private final Unit unit;
    private final TenantId open;

    public JooqStocks(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public Map<VariantId, LockedStock> lock(Collection<VariantId> variants) {
        var locked = new LinkedHashMap<VariantId, LockedStock>();
        if (variants.isEmpty()) {
            return locked;
        }
        unit.dsl()
                .select(STOCK)
                .from(VARIANT)
                .where(VARIANT.ID.in(variants.stream().map(VariantId::value).toList()))
                .orderBy(VARIANT.ID)
                .forUpdate()
                .forEach(row -> locked.put(new VariantId(row.get(VARIANT.ID)), stock(row)));
        return locked;
    }

    @Override
    public void set(Collection<StockChange> changes) {
        if (changes.size() > 1) {
            setAll(List.copyOf(changes));
            return;
        }
        var written = new ArrayList<StockChangeRecord>();
        for (var change : changes) {
            var owner = unit.dsl()
                    .update(VARIANT)
                    .set(VARIANT.QUANTITY, change.after())
                    .where(VARIANT.ID.eq(change.variant().value()), VARIANT.QUANTITY.eq(change.before()))
                    .returningResult(VARIANT.PRODUCT_ID)
                    .fetchOptional(Record1::value1)
                    .orElseThrow(() -> new ConcurrentChange("a stock"));
            written.add(StockChangeRow.row(open, owner, change));
        }
        Inserts.add(unit, STOCK_CHANGE, written);
    }

    /** As many statements for many as for two. */
    private void setAll(List<StockChange> changes) {
        var batch = unit.dsl()
                .batch(unit.dsl()
                        .update(VARIANT)
                        .set(VARIANT.QUANTITY, (Integer) null)
                        .where(VARIANT.ID.eq((UUID) null), VARIANT.QUANTITY.eq((Integer) null)));
        for (var change : changes) {
            var unused = batch.bind(change.after(), change.variant().value(), change.before());
        }
        Versions.require(changes.size(), Arrays.stream(batch.execute()).sum(), "a stock");
        var owners = unit.dsl()
                .select(VARIANT.ID, VARIANT.PRODUCT_ID)
                .from(VARIANT)
                .where(VARIANT.ID.in(
                        changes.stream().map(change -> change.variant().value()).toList()))
                .fetchMap(VARIANT.ID, VARIANT.PRODUCT_ID);
        Inserts.add(
                unit,
                STOCK_CHANGE,
                changes.stream()
                        .map(change -> StockChangeRow.row(
                                open,
                                Objects.requireNonNull(
                                        owners.get(change.variant().value())),
                                change))
                        .toList());
    }

    @Override
    public Optional<LockedStock> take(VariantId variant, int quantity, StockMove move) {
        var left = VARIANT.QUANTITY.minus(quantity);
        var may = VARIANT.POLICY
                .eq(StockPolicy.ALLOW.code())
                .and(left.ge(-Stock.MOST))
                .or(left.ge(0));
        return moved(variant, left, may, move, after -> after + quantity);
    }

    @Override
    public Optional<LockedStock> release(VariantId variant, int quantity, StockMove move) {
        return lock(variant).map(before -> {
            var there = before.stock().quantity();
            var after = Math.min(Stock.MOST, there + quantity);
            if (after != there) {
                set(List.of(move.of(variant, there, after)));
            }
            return new LockedStock(
                    variant, before.product(), new Stock(after, before.stock().policy()));
        });
    }

    @Override
    public Set<ProductId> available(Collection<ProductId> products) {
        if (products.isEmpty()) {
            return Set.of();
        }
        var ids = products.stream().map(ProductId::value).toList();
        unit.dsl()
                .select(PRODUCT.ID)
                .from(PRODUCT)
                .where(PRODUCT.ID.in(ids))
                .orderBy(PRODUCT.ID)
                .forNoKeyUpdate()
                .execute();
        return unit.dsl()
                .selectDistinct(VARIANT.PRODUCT_ID)
                .from(VARIANT)
                .where(VARIANT.PRODUCT_ID.in(ids), Filters.CAN_BE_BOUGHT)
                .fetchSet(row -> new ProductId(row.value1()));
    }

    @Override
    public Page<StockChange> history(ProductId product, PageRequest request) {
        var rows = unit.dsl()
                .selectFrom(STOCK_CHANGE)
                .where(STOCK_CHANGE.PRODUCT_ID.eq(product.value()), Pages.from(STOCK_CHANGE.ID, request))
                .orderBy(STOCK_CHANGE.ID.desc())
                .limit(Pages.rows(request))
                .fetch(StockChangeRow::change);
        return Page.cut(rows, request, StockChange::id);
    }

    /** For a statement that reads more: one more than was asked for, to be cut. */
    static Field<List<StockChange>> changes(ProductId product, PageRequest request) {
        return DSL.multiset(DSL.selectFrom(STOCK_CHANGE)
                        .where(STOCK_CHANGE.PRODUCT_ID.eq(product.value()), Pages.from(STOCK_CHANGE.ID, request))
                        .orderBy(STOCK_CHANGE.ID.desc())
                        .limit(Pages.rows(request)))
                .as("changes")
                .convertFrom(rows -> rows.map(row -> StockChangeRow.change(row.into(STOCK_CHANGE))));
    }

    @Override
    public List<ScarceVariant> scarce(int atMost, int most) {
        return unit.dsl()
                .select(VARIANT.ID, VARIANT.PRODUCT_ID, PRODUCT.NAME, VARIANT.CHOICE, VARIANT.SKU, VARIANT.QUANTITY)
                .from(VARIANT)
                .join(PRODUCT)
                .on(PRODUCT.ID.eq(VARIANT.PRODUCT_ID))
                .where(
                        VARIANT.POLICY.eq(DSL.inline(StockPolicy.DENY.code())),
                        VARIANT.QUANTITY.le(atMost),
                        PRODUCT.STATUS.eq(ProductStatus.ACTIVE.code()))
                .orderBy(VARIANT.QUANTITY, VARIANT.ID)
                .limit(most)
                .fetch(row -> new ScarceVariant(
                        new ProductId(row.value2()),
                        new VariantId(row.value1()),
                        Texts.text(row.value3()),
                        List.of(row.value4()),
                        new Sku(row.value5()),
                        row.value6()));
    }

    /** One conditional write, so that whatever races, no two take the same piece. */
    private Optional<LockedStock> moved(
            VariantId variant, Field<Integer> to, Condition may, StockMove move, IntUnaryOperator before) {
        var left = unit.dsl()
                .update(VARIANT)
                .set(VARIANT.QUANTITY, to)
                .where(VARIANT.ID.eq(variant.value()), may)
                .returning(STOCK)
                .fetchOptional(JooqStocks::stock);
        left.ifPresent(stock -> {
            var after = stock.stock().quantity();
            var change = move.of(variant, before.applyAsInt(after), after);
            Inserts.add(
                    unit,
                    STOCK_CHANGE,
                    List.of(StockChangeRow.row(open, stock.product().value(), change)));
        });
        return left;
    }

    private static LockedStock stock(Record row) {
        return new LockedStock(
                new VariantId(row.get(VARIANT.ID)),
                new ProductId(row.get(VARIANT.PRODUCT_ID)),
                new Stock(
                        row.get(VARIANT.QUANTITY),
                        StockPolicy.of(row.get(VARIANT.POLICY)).orElseThrow()));
    }
}
