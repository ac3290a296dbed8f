package io.wassla.core.storefront;

import io.wassla.core.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who sells, as the Saudi e-commerce law wants it said on every page.
 *
 * @param name as registered, at most 120 characters
 * @param address at most 300 characters
 */
public record LegalDetails(
        LocalizedText name,
        LocalizedText address,
        @Nullable RegistrationNumber registration,
        @Nullable VatNumber vat,
        Contact contact) {
    public static final LegalDetails NONE =
            new LegalDetails(LocalizedText.NONE, LocalizedText.NONE, null, null, Contact.NONE);

    public LegalDetails {
        name = name.bounded(120, "name_invalid");
        address = address.bounded(300, "address_too_long");
    }

    /** Whether the law's minimum is there: name, address, number and a way to reach the seller. */
    public boolean isComplete() {
        return !name.isEmpty() && !address.isEmpty() && registration != null && contact.isReachable();
    }
}
