package io.wassla.adapter.http.page;

/** {@code /} of the platform. */
final class LandingPage {
    record View(boolean signedIn, String domain) {}
}
