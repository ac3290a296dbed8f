package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.administration.ChangeTenant;
import io.wassla.core.catalog.stock.SetStock;
import io.wassla.core.catalog.stock.SetStock.Outcome;
import io.wassla.core.catalog.stock.SetStock.To;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.Queued;
import io.wassla.core.outbox.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetStockTest {
    private final Counter counter = new Counter();
    private final Product product = counter.created(draft("مسك", "M-1"));

    @Test
    void a_stock_is_counted_or_corrected() {
        assertThat(set(new To.Exactly(8))).isEqualTo(done(8));
        assertThat(set(new To.By(-3))).isEqualTo(done(5));
        assertThat(set(new To.By(0))).isEqualTo(done(5));

        assertThat(counter.history(product)).extracting(StockChange::after).containsExactly(5, 8, 5);
        assertThat(counter.audit().getFirst().action()).isEqualTo("stock.set");
    }

    @Test
    void a_stock_out_of_bounds_is_refused() {
        var there = new Outcome.Refused(new Stock(5, StockPolicy.DENY));

        assertThat(set(new To.By(-6))).isEqualTo(there);
        assertThat(set(new To.Exactly(-1))).isEqualTo(there);
        assertThat(set(new To.Exactly(Stock.MOST + 1))).isEqualTo(there);
        assertThat(set(new To.By(Integer.MAX_VALUE))).isEqualTo(there);
    }

    @Test
    void a_variant_of_another_store_is_unknown() {
        var command = new SetStock.Command(counter.other, variant(), new To.Exactly(1), Counter.NOURA);

        assertThat(counter.catalog.stock().set().handle(command)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void a_store_hears_once_for_each_fall_that_something_runs_out() {
        set(new To.Exactly(4));
        assertThat(fallen()).isEmpty();
        set(new To.Exactly(3));
        set(new To.Exactly(2));
        assertThat(fallen()).hasSize(1);
        set(new To.Exactly(10));
        set(new To.Exactly(0));
        assertThat(fallen()).hasSize(2);
    }

    @Test
    void each_store_says_itself_when_that_is() {
        var settings = Settings.of("catalog", Map.of("low_stock", 1L));
        var patch = new ChangeTenant.Patch(null, null, null, settings);
        counter.wassla
                .tenancy()
                .changeTenant()
                .handle(new ChangeTenant.Command(counter.tenant, patch, null, Counter.NOURA));

        set(new To.Exactly(2));
        assertThat(fallen()).isEmpty();
        set(new To.Exactly(1));
        assertThat(fallen())
                .singleElement()
                .satisfies(event -> assertThat(event.body().values())
                        .containsEntry("quantity", 1L)
                        .containsEntry("variant", variant().value().toString()));
    }

    private Outcome set(To to) {
        counter.clock.pass(Duration.ofSeconds(1));
        return counter.catalog.stock().set().handle(new SetStock.Command(counter.tenant, variant(), to, Counter.NOURA));
    }

    private List<StoredEvent> fallen() {
        return Queued.events(counter.storage).stream()
                .filter(event -> event.topic().equals(CatalogEvent.StockRanLow.TOPIC))
                .toList();
    }

    private VariantId variant() {
        return product.assortment().first().id();
    }

    private static Outcome done(int quantity) {
        return new Outcome.Done(new Stock(quantity, StockPolicy.DENY));
    }
}
