package io.wassla.adapter.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /account}. */
final class AccountPage {
    /** @param missing email or phone, whichever the person has not given; absent when both are known */
    record View(
            Form form,
            List<Device> sessions,
            List<Contact> identifiers,
            @Nullable String missing,
            boolean totp) {}

    record Device(String id, String device, String icon, String address, String seen, boolean current) {}

    record Contact(String value, String label, String icon, boolean verified) {}
}
