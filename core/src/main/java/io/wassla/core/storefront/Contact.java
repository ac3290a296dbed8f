package io.wassla.core.storefront;

import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** How shoppers reach a seller. */
public record Contact(
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable PhoneNumber whatsapp) {
    public static final Contact NONE = new Contact(null, null, null);

    public boolean isReachable() {
        return email != null || phone != null || whatsapp != null;
    }
}
