package io.wassla.core.tenancy;

import java.util.Map;

/** How much of its plan the open tenant uses now. Features that add something limited add their count here. */
public interface Usage {

    /** Every {@link Limit} that is counted per tenant, 0 where nothing is there; one statement. */
    Map<Limit, Integer> now();
}
