package io.wassla.core.catalog;

import io.wassla.core.kernel.FieldFault;

/** Ends the making of one product; never leaves this package. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ProductRefusal why;

    Refusal(ProductRefusal why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    static Refusal unknown(String field, String code) {
        return new Refusal(new ProductRefusal.UnknownReference(new FieldFault(field, code)));
    }

    static Refusal malformed(String field, String code) {
        return new Refusal(new ProductRefusal.Malformed(new FieldFault(field, code)));
    }

    ProductRefusal why() {
        return why;
    }
}
