package io.wassla.adapter.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Decides how long a body is read. */
@FunctionalInterface
interface Patience {

    /** Whether to go on now that so many bytes more have come. */
    boolean lasts(int more);

    /** All of it must have come by then. */
    static Patience until(LongSupplier nanoTime, long deadline) {
        return more -> nanoTime.getAsLong() - deadline <= 0;
    }

    /** It may take as long as it likes while each span of time brings so many bytes. */
    static Patience whileItComes(LongSupplier nanoTime, Duration span, int least) {
        return new Patience() {
            private long spanEnds = nanoTime.getAsLong() + span.toNanos();
            private long came;

            @Override
            public boolean lasts(int more) {
                came += more;
                var late = nanoTime.getAsLong() - spanEnds;
                if (late <= 0) {
                    return true;
                }
                var enough = came >= least;
                spanEnds += late + span.toNanos();
                came = 0;
                return enough;
            }
        };
    }
}
