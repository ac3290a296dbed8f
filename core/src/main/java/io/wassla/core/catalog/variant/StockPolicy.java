package io.wassla.core.catalog.variant;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** Whether a variant that is sold out can still be ordered. */
public enum StockPolicy {
    DENY,
    ALLOW;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<StockPolicy> of(String code) {
        return Arrays.stream(values())
                .filter(policy -> policy.code().equals(code))
                .findFirst();
    }
}
