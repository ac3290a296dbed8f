package io.wassla.adapter.persistence.embedded;

import java.time.Duration;

/** A moment on the monotonic clock after which waiting ends. */
record Deadline(long nanos) {
    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos >= 0;
    }
}
