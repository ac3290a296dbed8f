package io.wassla.adapter.http.page;

/** {@code /auth/invitation}: joining a store. */
final class InvitationPage {
    record View(String token, boolean signedIn) {}
}
