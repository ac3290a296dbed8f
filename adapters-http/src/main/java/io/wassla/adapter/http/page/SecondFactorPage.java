package io.wassla.adapter.http.page;

/** {@code /auth/second-factor}: the code of an authenticator app, or a recovery code. */
final class SecondFactorPage {
    record View(Form form, boolean recovery) {}
}
