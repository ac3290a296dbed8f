package io.wassla.adapter.http.page;

import java.util.List;

/** {@code /onboarding/store}. */
final class StorePage {
    /** @param domain what follows the slug, with its dot */
    record View(Form form, String domain, List<String> suggestions) {}
}
