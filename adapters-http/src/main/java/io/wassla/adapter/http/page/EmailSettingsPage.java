package io.wassla.adapter.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/email-settings}. */
final class EmailSettingsPage {
    /** @param failure why the last test message did not leave, in an operator's words */
    record View(
            Form form,
            boolean set,
            boolean passwordSet,
            boolean keySet,
            List<String> securities,
            @Nullable String failure) {}
}
