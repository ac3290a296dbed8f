package io.wassla.core.search.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class PicturePlacesTest {
    private static final TenantId NASAM = new TenantId(new UUID(0, 1));
    private static final TenantId OUDHOUSE = new TenantId(new UUID(0, 2));
    private static final TenantId HIRFA = new TenantId(new UUID(0, 3));

    private final PicturePlaces places = new PicturePlaces(Duration.ZERO);

    @Test
    void a_network_has_one_whatever_the_stores() {
        assertThat(places.take(NASAM, "203.0.113.1")).isTrue();

        assertThat(places.take(OUDHOUSE, "203.0.113.1")).isFalse();
    }

    @Test
    void a_store_has_two_whoever_asks() {
        assertThat(places.take(NASAM, "203.0.113.1")).isTrue();
        assertThat(places.take(NASAM, "203.0.113.2")).isTrue();

        assertThat(places.take(NASAM, "203.0.113.3")).isFalse();
        assertThat(places.take(OUDHOUSE, "203.0.113.3")).isTrue();
    }

    @Test
    void all_stores_together_have_four() {
        assertThat(places.take(NASAM, "203.0.113.1")).isTrue();
        assertThat(places.take(NASAM, "203.0.113.2")).isTrue();
        assertThat(places.take(OUDHOUSE, "203.0.113.3")).isTrue();
        assertThat(places.take(OUDHOUSE, "203.0.113.4")).isTrue();

        assertThat(places.take(HIRFA, "203.0.113.5")).isFalse();
    }

    @Test
    void what_is_given_back_can_be_taken_again() {
        assertThat(places.take(NASAM, "203.0.113.1")).isTrue();

        places.giveBack(NASAM, "203.0.113.1");

        assertThat(places.take(NASAM, "203.0.113.1")).isTrue();
    }

    @Test
    void who_finds_none_waits_for_the_next_to_be_given_back() throws InterruptedException, ExecutionException {
        var patient = new PicturePlaces(Duration.ofMinutes(1));
        patient.take(NASAM, "203.0.113.1");
        var next = new FutureTask<>(() -> patient.take(NASAM, "203.0.113.1"));
        Thread.ofVirtual().start(next);

        patient.giveBack(NASAM, "203.0.113.1");

        assertThat(next.get()).isTrue();
    }
}
