package io.wassla.adapter.http.page;

/** {@code /auth/reset}: a new password, by the token of an e-mail. */
final class ResetPage {
    /** @param token empty while the e-mail is yet to be asked for */
    record View(Form form, String token) {}
}
