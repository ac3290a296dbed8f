package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.CatalogEvent;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.outbox.EventHandler;
import io.wassla.core.outbox.StoredEvent;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/**
 * When a stock ran low: has the store told about it, together with whatever else runs low in the same ten minutes, so
 * that a file which empties a hundred shelves is one letter.
 */
public final class LowStockWatch implements EventHandler<CatalogScope> {
    /** For how long what runs out is gathered before the store is told. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final InstantSource clock;

    public LowStockWatch(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "catalog.low_stock";
    }

    @Override
    public Set<String> topics() {
        return Set.of(CatalogEvent.StockRanLow.TOPIC);
    }

    @Override
    public void handle(StoredEvent event, CatalogScope scope) {
        var now = clock.instant();
        var end = Instant.ofEpochMilli((now.toEpochMilli() / WINDOW.toMillis() + 1) * WINDOW.toMillis());
        var id = id(scope.tenant(), end);
        if (scope.jobs().find(id).isEmpty()) {
            scope.jobs()
                    .add(Job.queue(id, TellLowStock.task(scope.tenant()), now).postponed(end, now));
        }
    }

    /** The same for all that happens in one window, and ordered by time like every other. */
    private static JobId id(TenantId tenant, Instant end) {
        var low = tenant.value().getLeastSignificantBits();
        return new JobId(new UUID((end.toEpochMilli() << 16) | VERSION, VARIANT | (low >>> 2)));
    }
}
