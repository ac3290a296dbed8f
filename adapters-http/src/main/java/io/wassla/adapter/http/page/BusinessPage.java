package io.wassla.adapter.http.page;

import java.util.List;

/** {@code /onboarding/business}. */
final class BusinessPage {
    record View(Form form, List<Choice> categories) {
        long chosen() {
            return categories.stream().filter(Choice::chosen).count();
        }
    }

    record Choice(String code, String icon, boolean chosen) {}
}
