package io.wassla.core.catalog.presentation;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** Whether a product is being prepared, on sale, or kept for the record only. */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    ARCHIVED;

    public String code() {
        return Ascii.toLowerCase(name());
    }

    public static Optional<ProductStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
