package io.wassla.adapter.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/audit-log}. */
final class AuditLogPage {
    record View(List<Entry> entries, @Nullable String next) {}

    record Entry(String what, String detail, String who, String instant, String when, String from) {}
}
