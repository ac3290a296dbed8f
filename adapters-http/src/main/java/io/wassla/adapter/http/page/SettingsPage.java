package io.wassla.adapter.http.page;

import java.util.List;

/** {@code /dashboard/settings}. */
final class SettingsPage {
    record View(Form form, String url, String host, List<String> statuses) {}
}
