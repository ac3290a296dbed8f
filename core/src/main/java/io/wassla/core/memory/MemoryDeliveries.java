package io.wassla.core.memory;

import io.wassla.core.memory.QueuedEvent.Status;
import io.wassla.core.outbox.Deliveries;
import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.outbox.StoredEvent;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

final class MemoryDeliveries implements Deliveries {
    private final MemoryPlatformScope scope;

    MemoryDeliveries(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public void append(TenantId tenant, DomainEvent event) {
        rows().insert(event.id(), QueuedEvent.fresh(tenant, event));
    }

    @Override
    public List<StoredEvent> lease(Lease lease, int most) {
        var seen = new HashSet<Aggregate>();
        var due = rows().all()
                .filter(row -> row.status() == Status.WAITING)
                .filter(row ->
                        seen.add(new Aggregate(row.event().tenant(), row.event().key())))
                .filter(row -> !row.due().isAfter(lease.now()))
                .limit(most)
                .map(row -> row.leased(lease.owner(), lease.until()))
                .toList();
        due.forEach(row -> rows().put(row.event().id(), row));
        return due.stream().map(QueuedEvent::event).toList();
    }

    @Override
    public boolean acknowledge(UUID event, String owner) {
        return settle(event, owner, row -> row.freed(Status.DONE, row.due()));
    }

    @Override
    public boolean postpone(UUID event, String owner, Instant until, String error) {
        return settle(event, owner, row -> row.freed(Status.WAITING, until));
    }

    @Override
    public boolean park(UUID event, String owner, String error) {
        return settle(event, owner, row -> row.freed(Status.PARKED, row.due()));
    }

    @Override
    public int forget(Instant before) {
        var old = rows().all()
                .filter(row -> row.status() == Status.DONE && row.event().at().isBefore(before))
                .map(row -> row.event().id())
                .toList();
        old.forEach(rows()::remove);
        scope.tables.takenIn.removeIf(taken -> old.contains(taken.event()));
        return old.size();
    }

    private boolean settle(UUID event, String owner, UnaryOperator<QueuedEvent> end) {
        var mine = rows().find(event).filter(row -> owner.equals(row.owner()));
        mine.ifPresent(row -> rows().put(event, end.apply(row)));
        return mine.isPresent();
    }

    private MemoryTable<UUID, QueuedEvent> rows() {
        scope.requireOpen();
        return scope.tables.events;
    }

    private record Aggregate(TenantId tenant, String key) {}
}
