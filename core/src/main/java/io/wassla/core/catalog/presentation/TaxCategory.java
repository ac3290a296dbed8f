package io.wassla.core.catalog.presentation;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** How a product is taxed. */
public enum TaxCategory {
    STANDARD,
    ZERO_RATED,
    EXEMPT;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<TaxCategory> of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code().equals(code))
                .findFirst();
    }
}
