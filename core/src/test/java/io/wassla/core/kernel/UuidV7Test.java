package io.wassla.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.MovableClock;
import io.wassla.core.memory.SecureChance;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-15T12:00:00.123Z"));
    private final UuidV7 ids = new UuidV7(clock, new SecureChance());

    @Test
    void is_a_uuid_of_version_seven_that_begins_with_the_time() {
        var id = ids.get();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
    }

    @Test
    void ids_of_one_millisecond_are_in_the_order_they_were_made() {
        var made = Stream.generate(ids).limit(10_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_clock_that_goes_back_changes_no_order() {
        var before = ids.get().toString();

        clock.pass(Duration.ofMinutes(-5));

        assertThat(ids.get().toString()).isGreaterThan(before);
    }
}
