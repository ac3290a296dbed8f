package io.wassla.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Shops;
import io.wassla.core.memory.MemoryStorage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final AtomicInteger reads = new AtomicInteger();
    private final Remembered<Integer> remembered =
            new Remembered<>("price", storage.invalidations(), new MovableClock(Shops.NOW));

    @Test
    void reads_once() {
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).isEqualTo(2);
    }

    @Test
    void reads_again_after_a_change_of_this_key_only() {
        read("a");
        read("b");

        announce(new Invalidation("price", "a"));
        announce(new Invalidation("name", "b"));

        assertThat(read("b")).isEqualTo(2);
        assertThat(read("a")).isEqualTo(3);
    }

    @Test
    void reads_everything_again_when_messages_may_have_been_lost() {
        read("a");

        announce(Invalidation.ALL);

        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    void does_not_keep_what_was_read_while_it_changed() {
        remembered.get("a", () -> {
            announce(new Invalidation("price", "a"));
            return reads.incrementAndGet();
        });

        assertThat(read("a")).isEqualTo(2);
    }

    private int read(String key) {
        return remembered.get(key, reads::incrementAndGet);
    }

    private void announce(Invalidation what) {
        storage.platform().within(scope -> {
            scope.invalidate(what);
            return true;
        });
    }
}
