package io.wassla.adapter.http.page;

import java.util.List;

/** {@code /onboarding/country}. */
final class CountryPage {
    record View(Form form, List<Choice> first, List<Choice> others) {
        boolean othersOpen() {
            return others.stream().anyMatch(Choice::chosen);
        }
    }

    /** @param tax for example 15%; empty where there is none */
    record Choice(String code, String currency, String tax, boolean suggested, boolean chosen) {
        boolean taxed() {
            return !tax.isEmpty();
        }
    }
}
