package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.ops.Readiness.Check;
import io.wassla.app.Looks.Look;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(500);

    @Test
    void nothing_waits_for_what_stands_before_it() {
        var met = new CyclicBarrier(2);
        Look database = new Look("database", () -> meeting("database", met));
        Look files = new Look("files", () -> meeting("files", met));

        assertThat(Looks.together(LONG, List.of(database, files)))
                .containsExactly(new Check("database", true, "met"), new Check("files", true, "met"));
    }

    @Test
    void what_hangs_is_left_behind_even_when_it_hears_no_interruption() {
        var released = new CountDownLatch(1);
        Look hanging = new Look("database", () -> deaf(released));
        Look broken = new Look("files", () -> {
            throw new IllegalStateException("secret detail");
        });
        Look well = new Look("migrations", () -> new Check("migrations", true, "current"));

        var checks = Looks.together(SHORT, List.of(hanging, broken, well));
        released.countDown();

        assertThat(checks)
                .containsExactly(
                        new Check("database", false, "does not answer"),
                        new Check("files", false, "does not answer"),
                        new Check("migrations", true, "current"));
    }

    private static Check meeting(String name, CyclicBarrier met) throws Exception {
        met.await();
        return new Check(name, true, "met");
    }

    private static Check deaf(CountDownLatch released) {
        var heard = false;
        while (!heard) {
            try {
                released.await();
                heard = true;
            } catch (InterruptedException ignored) {
                heard = false;
            }
        }
        return new Check("database", true, "at last");
    }
}
