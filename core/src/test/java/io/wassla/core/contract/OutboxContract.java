package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Settings;
import io.wassla.core.outbox.Deliveries.Lease;
import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.outbox.StoredEvent;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the outbox promises: nothing lost, nothing by two at once, order per key. */
public abstract class OutboxContract extends StorageContract {
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Test
    void an_event_comes_out_as_it_went_in() {
        var tenant = opened();
        var event = event("nasam");
        withinDo(tenant, scope -> scope.outbox().append(event));

        var leased = lease("one", NOW, tenant);

        assertThat(leased)
                .containsExactly(new StoredEvent(event.id(), tenant, "store.opened", "nasam", event.body(), NOW, 1));
    }

    @Test
    void an_event_of_an_abandoned_transaction_never_comes_out() {
        var tenant = opened();
        within(tenant, scope -> {
            scope.outbox().append(event("nasam"));
            return scope.abandon(true);
        });

        assertThat(lease("one", NOW, tenant)).isEmpty();
    }

    @Test
    void the_platform_appends_too() {
        var tenant = opened();
        platformDo(scope -> scope.outbox().append(tenant, event("nasam")));

        assertThat(lease("one", NOW, tenant)).hasSize(1);
    }

    @Test
    void a_leased_event_is_nobody_elses_until_the_lease_ends() {
        var tenant = opened();
        withinDo(tenant, scope -> scope.outbox().append(event("nasam")));
        lease("one", NOW, tenant);

        assertThat(lease("two", NOW.plus(LEASE).minusNanos(1_000), tenant)).isEmpty();
        assertThat(lease("two", NOW.plus(LEASE), tenant))
                .extracting(StoredEvent::attempts)
                .containsExactly(2);
    }

    @Test
    void events_of_one_key_come_one_after_another() {
        var tenant = opened();
        var first = event("nasam");
        var second = event("nasam");
        var other = event("rand");
        withinDo(tenant, scope -> List.of(first, second, other).forEach(scope.outbox()::append));

        assertThat(lease("one", NOW, tenant)).extracting(StoredEvent::id).containsExactly(first.id(), other.id());
        assertThat(lease("two", NOW, tenant)).isEmpty();
        platformDo(scope -> scope.outbox().acknowledge(first.id(), "one"));
        assertThat(lease("two", NOW, tenant)).extracting(StoredEvent::id).containsExactly(second.id());
    }

    @Test
    void the_same_key_of_another_tenant_is_another_key() {
        var nasam = opened();
        var rand = opened();
        withinDo(nasam, scope -> scope.outbox().append(event("cart")));
        withinDo(rand, scope -> scope.outbox().append(event("cart")));

        assertThat(lease("one", NOW, nasam, rand)).hasSize(2);
    }

    @Test
    void a_postponed_event_waits_and_holds_back_those_behind_it() {
        var tenant = opened();
        var first = event("nasam");
        withinDo(tenant, scope -> List.of(first, event("nasam")).forEach(scope.outbox()::append));
        lease("one", NOW, tenant);

        platformDo(scope -> scope.outbox().postpone(first.id(), "one", NOW.plusSeconds(5), "no answer"));

        assertThat(lease("one", NOW.plusSeconds(5).minusNanos(1_000), tenant)).isEmpty();
        assertThat(lease("one", NOW.plusSeconds(5), tenant))
                .extracting(StoredEvent::id)
                .containsExactly(first.id());
    }

    @Test
    void a_parked_event_is_out_of_the_way() {
        var tenant = opened();
        var poison = event("nasam");
        var next = event("nasam");
        withinDo(tenant, scope -> List.of(poison, next).forEach(scope.outbox()::append));
        lease("one", NOW, tenant);

        assertThat(says(scope -> scope.outbox().park(poison.id(), "one", "always fails")))
                .isTrue();

        assertThat(lease("one", NOW, tenant)).extracting(StoredEvent::id).containsExactly(next.id());
    }

    @Test
    void who_has_lost_the_lease_settles_nothing() {
        var tenant = opened();
        var event = event("nasam");
        withinDo(tenant, scope -> scope.outbox().append(event));
        lease("one", NOW, tenant);
        lease("two", NOW.plus(LEASE), tenant);

        assertThat(says(scope -> scope.outbox().acknowledge(event.id(), "one"))).isFalse();
        assertThat(says(scope -> scope.outbox().postpone(event.id(), "one", NOW, "")))
                .isFalse();
        assertThat(says(scope -> scope.outbox().park(event.id(), "one", ""))).isFalse();
        assertThat(says(scope -> scope.outbox().acknowledge(event.id(), "two"))).isTrue();
        assertThat(lease("three", NOW.plus(LEASE).plus(LEASE), tenant)).isEmpty();
    }

    @Test
    void of_many_relays_one_gets_an_event() {
        var tenant = opened();
        withinDo(tenant, scope -> scope.outbox().append(event("nasam")));

        var leased =
                race(6, () -> lease(UUID.randomUUID().toString(), NOW, tenant).size());

        assertThat(leased).containsOnlyOnce(1).hasSize(6);
    }

    @Test
    void a_handler_takes_an_event_in_once() {
        var tenant = opened();
        var event = event("nasam");
        withinDo(tenant, scope -> scope.outbox().append(event));

        assertThat(says(tenant, scope -> scope.outbox().takeIn(event.id(), "mail")))
                .isTrue();
        assertThat(says(tenant, scope -> scope.outbox().takeIn(event.id(), "mail")))
                .isFalse();
        assertThat(says(tenant, scope -> scope.outbox().takeIn(event.id(), "search")))
                .isTrue();
    }

    @Test
    void an_abandoned_taking_in_counts_for_nothing() {
        var tenant = opened();
        var event = event("nasam");
        withinDo(tenant, scope -> scope.outbox().append(event));

        within(tenant, scope -> scope.abandon(scope.outbox().takeIn(event.id(), "mail")));

        assertThat(says(tenant, scope -> scope.outbox().takeIn(event.id(), "mail")))
                .isTrue();
    }

    @Test
    void old_events_that_are_done_are_forgotten() {
        var tenant = opened();
        var event = event("nasam");
        var waiting = event("rand");
        withinDo(tenant, scope -> List.of(event, waiting).forEach(scope.outbox()::append));
        lease("one", NOW, tenant);
        platformDo(scope -> scope.outbox().acknowledge(event.id(), "one"));

        int none = platform(scope -> scope.outbox().forget(NOW));
        int one = platform(scope -> scope.outbox().forget(NOW.plusSeconds(1)));

        assertThat(none).isZero();
        assertThat(one).isEqualTo(1);
        assertThat(lease("two", NOW.plus(LEASE), tenant))
                .extracting(StoredEvent::id)
                .containsExactly(waiting.id());
    }

    /** Leases all that is due and gives back what belongs to others' tests. */
    private List<StoredEvent> lease(String owner, Instant now, TenantId... tenants) {
        return platform(scope -> scope.outbox().lease(new Lease(owner, now, now.plus(LEASE)), 1_000)).stream()
                .filter(event -> List.of(tenants).contains(event.tenant()))
                .toList();
    }

    private static DomainEvent event(String key) {
        return new Opened(id(), key, Settings.of("slug", key).with("at", 5L), NOW);
    }

    private record Opened(UUID id, String key, Settings body, Instant at) implements DomainEvent {
        @Override
        public String topic() {
            return "store.opened";
        }
    }
}
