package io.wassla.adapter.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/email-log}. */
final class EmailLogPage {
    record View(List<Entry> entries, @Nullable String next) {}

    record Entry(String to, String letter, String provider, boolean sent, String error, String instant, String when) {}
}
