package io.wassla.adapter.http.page;

import gg.jte.Content;
import java.util.List;

/** {@code /account/second-factor}: setting up an authenticator app. */
final class TotpPage {
    record View(Form form, Content picture, String key) {}

    record Codes(List<String> codes) {}
}
