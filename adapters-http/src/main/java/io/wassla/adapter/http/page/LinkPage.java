package io.wassla.adapter.http.page;

/** {@code /auth/link/{token}}: opening shows, the button redeems; a link checker alone signs nobody in. */
final class LinkPage {
    record View(String action) {}
}
