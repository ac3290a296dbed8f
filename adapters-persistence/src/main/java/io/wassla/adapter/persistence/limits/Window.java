package io.wassla.adapter.persistence.limits;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time that begins at a whole multiple of its length since the epoch. */
record Window(Instant start, Instant end) {

    static Window at(Instant now, Duration length) {
        var since = Math.floorDiv(now.toEpochMilli(), length.toMillis()) * length.toMillis();
        var start = Instant.ofEpochMilli(since);
        return new Window(start, start.plus(length));
    }
}
