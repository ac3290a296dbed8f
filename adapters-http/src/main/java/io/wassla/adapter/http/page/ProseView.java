package io.wassla.adapter.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page to read. */
record ProseView(
        String title,
        String lead,
        List<Part> parts,
        @Nullable String code) {
    record Part(String title, String text) {}
}
