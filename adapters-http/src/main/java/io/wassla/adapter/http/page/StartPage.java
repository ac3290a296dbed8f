package io.wassla.adapter.http.page;

/** {@code /auth/start}: one field for new and known people alike. */
final class StartPage {
    record View(Form form) {}
}
