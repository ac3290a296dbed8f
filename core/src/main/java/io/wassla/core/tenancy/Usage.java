package io.wassla.core.tenancy;

import java.time.Instant;
import java.util.Map;

/** How much of its plan the open tenant uses. Features that add something limited add their count here. */
public interface Usage {

    /**
     * Every {@link Limit} that is counted per tenant, 0 where nothing is there; one statement.
     *
     * @param now what has expired by then holds no place
     */
    Map<Limit, Integer> at(Instant now);
}
