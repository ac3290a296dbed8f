package io.wassla.adapter.http.page.settings;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Sum;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.kernel.Money;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.search.settings.Weights;
import java.util.Currency;
import java.util.List;

/** The page of the search's settings. */
final class SearchSamples {
    private static final Currency SAR = Currency.getInstance("SAR");
    private static final Form FORM = SearchSettingsForm.of(
            new SearchSettings(Weights.STANDARD, List.of(List.of("عوينات", "نظارات"), List.of("ورد", "جوري", "rose"))));

    private SearchSamples() {}

    static SearchSettingsPage.View tried() {
        return new SearchSettingsPage.View(
                FORM,
                SearchSettingsForm.WEIGHTS,
                "ورد",
                new SearchSettingsPage.Tried(
                        12,
                        List.of(match("ورد الطائف", "NSM-ROSE", 38_900, true), match("Taif Oil", "OIL", 900, false))));
    }

    static SearchSettingsPage.View refused(Texts t) {
        var form = FORM.with("title", "11").with("synonyms", "عوينات");
        return new SearchSettingsPage.View(
                form.refused(SearchSettingsForm.errors(form, t)), SearchSettingsForm.WEIGHTS, "", null);
    }

    private static SearchSettingsPage.Match match(String name, String sku, long price, boolean inStock) {
        return new SearchSettingsPage.Match("1", name, sku, Sum.of(new Money(price, SAR)), inStock);
    }
}
