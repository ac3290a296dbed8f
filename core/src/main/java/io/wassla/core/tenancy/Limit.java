package io.wassla.core.tenancy;

import com.google.common.base.Ascii;

/** What a plan bounds. */
public enum Limit {
    PRODUCTS,
    ORDERS_MONTHLY,
    STAFF_USERS,
    /** Stores of one owner; counted per person, all others per tenant. */
    OWNED_STORES;

    public String code() {
        return Ascii.toLowerCase(name());
    }
}
