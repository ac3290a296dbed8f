package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.stock.LockedStock;
import io.wassla.core.catalog.stock.ScarceVariant;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.stock.StockMove;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Page;
import io.wassla.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repository of stock promises. */
public abstract class StocksContract extends StorageContract {

    @Test
    void the_history_begins_with_the_first_stock_and_goes_on_with_every_change() {
        var tenant = opened();
        var product = Goods.plain(5);
        var first = Goods.first(product);
        withinDo(tenant, scope -> scope.products().add(product, first));
        var set = Goods.move(StockCause.SET).of(only(product), 5, 9);
        withinDo(tenant, scope -> {
            scope.stocks().lock(only(product));
            scope.stocks().set(List.of(set));
        });
        var sold = Goods.move(StockCause.SOLD);
        var returned = Goods.move(StockCause.RETURNED);

        assertThat(take(tenant, product, 4, sold)).contains(stock(product, 5));
        assertThat(one(tenant, scope -> scope.stocks().release(only(product), 1, returned)))
                .contains(stock(product, 6));

        assertThat(history(tenant, product))
                .containsExactly(returned.of(only(product), 5, 6), sold.of(only(product), 9, 5), set, first.getFirst());
        assertThat(quantity(tenant, product)).isEqualTo(6);
    }

    @Test
    void a_stock_that_was_changed_since_it_was_read_is_not_set() {
        var tenant = opened();
        var product = added(tenant, Goods.plain(5));
        var stale = Goods.move(StockCause.SET).of(only(product), 4, 9);

        assertThatThrownBy(() -> withinDo(tenant, scope -> scope.stocks().set(List.of(stale))))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void more_than_there_is_is_taken_only_where_that_is_allowed() {
        var tenant = opened();
        var scarce = added(tenant, Goods.plain(2));
        var endless = added(tenant, Goods.plain(new Stock(2, StockPolicy.ALLOW)));

        assertThat(take(tenant, scarce, 3, Goods.move(StockCause.SOLD))).isEmpty();
        assertThat(take(tenant, endless, 3, Goods.move(StockCause.SOLD)))
                .map(left -> left.stock())
                .contains(new Stock(-1, StockPolicy.ALLOW));

        assertThat(quantity(tenant, scarce)).isEqualTo(2);
        assertThat(history(tenant, scarce)).hasSize(1);
    }

    @Test
    void nothing_is_taken_from_another_tenant() {
        var tenant = opened();
        var foreign = added(opened(), Goods.plain(5));

        assertThat(take(tenant, foreign, 1, Goods.move(StockCause.SOLD))).isEmpty();
        assertThat(one(tenant, scope -> scope.stocks().release(only(foreign), 1, Goods.move(StockCause.RETURNED))))
                .isEmpty();
        assertThat(one(tenant, scope -> scope.stocks().lock(only(foreign)))).isEmpty();
        assertThat(history(tenant, foreign)).isEmpty();
    }

    @Test
    void however_many_take_at_once_no_piece_is_sold_twice() {
        var tenant = opened();
        var product = added(tenant, Goods.plain(10));

        var taken = race(16, () -> take(tenant, product, 1, Goods.move(StockCause.SOLD)));

        assertThat(taken).filteredOn(Optional::isPresent).hasSize(10);
        assertThat(quantity(tenant, product)).isZero();
        assertThat(history(tenant, product)).hasSize(11);
    }

    @Test
    void who_locks_several_never_waits_for_another_who_does() {
        var tenant = opened();
        var first = added(tenant, Goods.plain(100));
        var second = added(tenant, Goods.plain(100));
        var forwards = List.of(only(first), only(second));

        var done = race(
                8,
                () -> within(tenant, scope -> {
                    var wanted = Thread.currentThread().threadId() % 2 == 0 ? forwards : forwards.reversed();
                    var changes = new ArrayList<StockChange>();
                    scope.stocks().lock(wanted).forEach((variant, locked) -> {
                        var there = locked.stock().quantity();
                        changes.add(Goods.move(StockCause.SET).of(variant, there, there - 1));
                    });
                    scope.stocks().set(changes);
                    return changes.size();
                }));

        assertThat(done).containsOnly(2);
        assertThat(quantity(tenant, first)).isEqualTo(92);
        assertThat(quantity(tenant, second)).isEqualTo(92);
    }

    @Test
    void locked_stocks_come_in_ascending_order() {
        var tenant = opened();
        var first = added(tenant, Goods.plain(1));
        var second = added(tenant, Goods.plain(2));

        var locked = within(
                tenant,
                scope -> List.copyOf(scope.stocks()
                        .lock(List.of(only(second), new VariantId(id()), only(first)))
                        .values()));

        assertThat(locked).containsExactly(stock(first, 1), stock(second, 2));
    }

    @Test
    void a_product_is_available_while_one_variant_is() {
        var tenant = opened();
        var rich = added(tenant, Goods.rich());
        var soldOut = added(tenant, Goods.plain(0));

        assertThat(this.<Set<?>>within(tenant, scope -> scope.stocks().available(List.of(rich.id(), soldOut.id()))))
                .isEqualTo(Set.of(rich.id()));
    }

    @Test
    void what_runs_out_is_listed_fewest_first() {
        var tenant = opened();
        added(tenant, Goods.plain(0));
        added(tenant, onSale(Goods.plain(4)));
        added(tenant, onSale(Goods.plain(new Stock(0, StockPolicy.ALLOW))));
        var three = added(tenant, onSale(Goods.plain(3)));
        var none = added(tenant, onSale(Goods.plain(0)));
        added(opened(), onSale(Goods.plain(0)));

        assertThat(list(tenant, scope -> scope.stocks().scarce(3, 10)))
                .containsExactly(scarce(none, 0), scarce(three, 3));
        assertThat(list(tenant, scope -> scope.stocks().scarce(3, 1))).hasSize(1);
    }

    @Test
    void a_variant_that_is_gone_takes_its_history_along() {
        var tenant = opened();
        var product = added(tenant, Goods.plain(3));

        withinDo(tenant, scope -> scope.products().remove(product.id()));

        assertThat(history(tenant, product)).isEmpty();
        assertThatThrownBy(() -> withinDo(
                        tenant,
                        scope -> scope.stocks()
                                .set(List.of(Goods.move(StockCause.SET).of(only(product), 3, 4)))))
                .isInstanceOf(ConcurrentChange.class);
    }

    private static Product onSale(Product product) {
        return product.with(new Publication(ProductStatus.ACTIVE, NOW));
    }

    private static ScarceVariant scarce(Product product, int quantity) {
        var variant = product.assortment().first();
        return new ScarceVariant(
                product.id(), variant.id(), product.presentation().name(), variant.choice(), variant.sku(), quantity);
    }

    private Product added(TenantId tenant, Product product) {
        withinDo(tenant, scope -> scope.products().add(product, Goods.first(product)));
        return product;
    }

    private Optional<LockedStock> take(TenantId tenant, Product product, int quantity, StockMove move) {
        return one(tenant, scope -> scope.stocks().take(only(product), quantity, move));
    }

    private List<StockChange> history(TenantId tenant, Product product) {
        return pages(request ->
                this.<Page<StockChange>>within(tenant, scope -> scope.stocks().history(product.id(), request)));
    }

    private int quantity(TenantId tenant, Product product) {
        return one(tenant, scope -> scope.products().find(product.id())).stream()
                .flatMap(found -> found.assortment().variants().stream())
                .map(Variant::stock)
                .mapToInt(Stock::quantity)
                .sum();
    }

    private static LockedStock stock(Product product, int quantity) {
        return new LockedStock(only(product), product.id(), new Stock(quantity, StockPolicy.DENY));
    }

    private static VariantId only(Product product) {
        return product.assortment().first().id();
    }
}
