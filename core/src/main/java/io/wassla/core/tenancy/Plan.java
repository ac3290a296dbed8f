package io.wassla.core.tenancy;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What a tenant has subscribed to; {@link LimitPolicy} says what it allows. */
public enum Plan {
    BASIC,
    PRO,
    ENTERPRISE;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<Plan> of(String code) {
        return Arrays.stream(values()).filter(plan -> plan.code().equals(code)).findFirst();
    }
}
