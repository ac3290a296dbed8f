package io.wassla.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.TestIds;
import io.wassla.core.jobs.Chore;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailLogEntry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UpkeepTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-15T12:00:00Z"));
    private final MemoryStorage storage = new MemoryStorage();
    private final Wassla wassla = Wassla.on(MemoryPorts.on(storage, clock, new SecureChance()));

    @Test
    void the_log_of_sent_messages_is_kept_for_ninety_days() {
        var to = new EmailAddress("sara@example.com");
        var entry = new EmailLogEntry(
                TestIds.next(), to, "invitation", "smtp", EmailLogEntry.Status.SENT, null, clock.instant());
        storage.platform().within(scope -> {
            scope.emailLog().add(entry);
            return true;
        });

        clock.pass(Duration.ofDays(90));
        forgetExpired();
        assertThat(log()).isEqualTo(1);

        clock.pass(Duration.ofMillis(1));
        forgetExpired();
        assertThat(log()).isZero();
    }

    private void forgetExpired() {
        wassla.upkeep().chores().stream()
                .filter(chore -> chore.name().equals("forget-expired"))
                .map(Chore::work)
                .forEach(work -> work.run(() -> false));
    }

    private int log() {
        return storage.platform()
                .within(scope -> scope.emailLog().page(PageRequest.FIRST))
                .items()
                .size();
    }
}
