package io.wassla.adapter.http.page;

import java.util.List;

/** {@code /dashboard/stores}: the stores one may work on. */
final class StoresPage {
    record View(List<Choice> stores) {}

    record Choice(String id, String name, String initial, String host, String role, boolean current) {}
}
