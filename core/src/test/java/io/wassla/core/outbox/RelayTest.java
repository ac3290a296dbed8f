package io.wassla.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.WasslaScope;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.contract.TestIds;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.outbox.Relay.Outcome;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelayTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final MovableClock clock = new MovableClock(Shops.NOW);
    private final Tenant nasam = Shops.open(storage, "nasam");
    private final Recorder first = new Recorder("first", "cart.filled");
    private final Recorder second = new Recorder("second", "cart.filled");
    private final Recorder other = new Recorder("other", "cart.emptied");
    private final Relay<WasslaScope> relay = new Relay<>(
            storage.transactions(),
            storage.platform(),
            List.of(first, second, other),
            RelayPolicy.STANDARD,
            UUID::randomUUID,
            clock);

    @Test
    void nothing_to_pass_on_is_nothing() {
        assertThat(relay.handle()).isEqualTo(new Outcome(0, 0, 0)).matches(Outcome::isNothing);
    }

    @Test
    void an_event_reaches_every_handler_of_its_topic_once() {
        append("a");

        assertThat(relay.handle()).isEqualTo(new Outcome(1, 0, 0));
        assertThat(relay.handle()).isEqualTo(new Outcome(0, 0, 0));
        assertThat(first.seen).containsExactly("a");
        assertThat(second.seen).containsExactly("a");
        assertThat(other.seen).isEmpty();
    }

    @Test
    void an_event_that_nobody_cares_for_is_done() {
        append("order.placed", "a");

        assertThat(relay.handle()).isEqualTo(new Outcome(1, 0, 0));
    }

    @Test
    void events_of_one_key_are_handled_in_their_order() {
        append("a");
        append("a");
        append("b");

        assertThat(relay.handle()).isEqualTo(new Outcome(3, 0, 0));

        assertThat(first.seen).containsExactly("a", "b", "a");
    }

    @Test
    void what_a_failing_handler_did_is_undone_and_done_again_later() {
        second.failures = 1;
        append("a");

        assertThat(relay.handle()).isEqualTo(new Outcome(0, 1, 0));
        assertThat(plan()).isEqualTo(Plan.BASIC);
        assertThat(relay.handle()).isEqualTo(new Outcome(0, 0, 0));

        clock.pass(Duration.ofSeconds(1));
        assertThat(relay.handle()).isEqualTo(new Outcome(1, 0, 0));
        assertThat(first.seen).containsExactly("a");
        assertThat(second.seen).containsExactly("a");
        assertThat(plan()).isEqualTo(Plan.PRO);
    }

    @Test
    void an_event_that_always_fails_is_parked_after_ten_attempts_and_frees_the_way() {
        second.failures = 10;
        append("a");
        append("a");

        for (var attempt = 1; attempt < 10; attempt++) {
            assertThat(relay.handle()).isEqualTo(new Outcome(0, 1, 0));
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(relay.handle()).isEqualTo(new Outcome(1, 0, 1));
    }

    @Test
    void a_relay_that_died_is_followed_by_another() {
        append("a");
        storage.platform()
                .within(scope -> scope.outbox()
                        .lease(
                                new Deliveries.Lease(
                                        "dead", clock.instant(), clock.instant().plusSeconds(60)),
                                10));

        assertThat(relay.handle().isNothing()).isTrue();
        clock.pass(Duration.ofSeconds(60));
        assertThat(relay.handle()).isEqualTo(new Outcome(1, 0, 0));
    }

    @Test
    void pauses_double_up_to_the_longest() {
        assertThat(RelayPolicy.STANDARD.pause(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(RelayPolicy.STANDARD.pause(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(RelayPolicy.STANDARD.pause(1_000)).isEqualTo(Duration.ofMinutes(10));
    }

    private void append(String key) {
        append("cart.filled", key);
    }

    private void append(String topic, String key) {
        storage.transactions().within(nasam.id(), scope -> {
            scope.outbox().append(new Event(TestIds.next(), topic, key, Settings.NONE, Shops.NOW));
            return true;
        });
    }

    private Plan plan() {
        return storage.platform()
                .within(scope -> scope.tenants().find(nasam.id()))
                .orElseThrow()
                .plan();
    }

    private record Event(UUID id, String topic, String key, Settings body, Instant at) implements DomainEvent {}

    /** Notes what it sees, and as "second" upgrades the tenant before it may fail. */
    private static final class Recorder implements EventHandler<WasslaScope> {
        final List<String> seen = new ArrayList<>();
        private final String name;
        private final String topic;
        int failures;

        Recorder(String name, String topic) {
            this.name = name;
            this.topic = topic;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public void handle(StoredEvent event, WasslaScope scope) {
            var tenant = scope.currentTenant().find().orElseThrow();
            if (name.equals("second") && tenant.plan() == Plan.BASIC) {
                scope.currentTenant().update(tenant.on(Plan.PRO, Shops.NOW));
            }
            if (failures-- > 0) {
                throw new IllegalStateException("no");
            }
            seen.add(event.key());
        }
    }
}
