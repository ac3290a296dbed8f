package io.wassla.core.storefront;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What a seller promises and asks for, each on a page of its own. */
public enum PolicyKind {
    RETURNS,
    SHIPPING,
    PRIVACY,
    TERMS;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<PolicyKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
