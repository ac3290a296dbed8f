package io.wassla.core.catalog.listing;

import java.util.Arrays;
import java.util.Optional;

/** In which order a merchant reads products; prices are those that products begin at. */
public enum ProductOrder {
    NEWEST("newest"),
    OLDEST("oldest"),
    CHEAPEST("cheapest"),
    DEAREST("dearest");

    private final String code;

    ProductOrder(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ProductOrder> of(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }
}
