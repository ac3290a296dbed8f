package io.wassla.adapter.http.search;

import io.wassla.adapter.http.json.About;
import io.wassla.core.kernel.Money;

/** A price as shoppers' lists tell it. */
record Amount(
        @About(value = "In the currency's smallest unit.", example = "4999")
        long amount,

        @About(example = "SAR") String currency) {
    static Amount of(Money money) {
        return new Amount(money.minor(), money.currency().getCurrencyCode());
    }
}
