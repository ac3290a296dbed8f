package io.wassla.adapter.http.page;

import org.jspecify.annotations.Nullable;

/** One message that fills a page. */
public record StateView(
        String title,
        String text,
        String icon,
        String tone,
        @Nullable Link action,
        @Nullable Link other,
        @Nullable String reference) {

    /** A way on. */
    public record Link(String href, String label) {}
}
