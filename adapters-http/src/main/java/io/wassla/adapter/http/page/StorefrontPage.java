package io.wassla.adapter.http.page;

/** {@code /} of a store, until its catalog comes. */
final class StorefrontPage {
    record View(String name, String initial, String host, String status) {}
}
