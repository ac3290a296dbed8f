package io.wassla.core.tenancy;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** Whether shoppers find a store: not yet, now, or no more. */
public enum StoreStatus {
    DRAFT,
    OPEN,
    CLOSED;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<StoreStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
