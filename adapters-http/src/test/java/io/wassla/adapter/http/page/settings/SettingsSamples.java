package io.wassla.adapter.http.page.settings;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.adapter.http.page.Texts;
import java.util.List;
import java.util.Map;

/** The pages of how a store works. */
public final class SettingsSamples {
    private SettingsSamples() {}

    public static List<Sample> all(Texts t) {
        return List.of(
                new Sample(
                        "settings",
                        "settings/settings",
                        "/dashboard/settings",
                        new SettingsPage.View(
                                new Form(
                                        Map.of("name", "نَسَم للعطور", "language", "ar", "status", "draft"), List.of()),
                                "http://nasam.localhost:8080/",
                                "nasam.localhost:8080",
                                List.of("draft", "open", "closed"),
                                true)),
                new Sample(
                        "store-address",
                        "settings/store-address",
                        "/dashboard/settings/address",
                        new AddressPage.View(
                                Form.of("slug", "oud").refused("slug", t.get("error.slug_taken")),
                                "nasam.localhost:8080",
                                ".localhost:8080",
                                List.of("oud-store", "oud-sa"))),
                new Sample(
                        "low-stock",
                        "settings/low-stock",
                        "/dashboard/settings/stock",
                        new LowStockPage.View(Form.of("low_stock", "3"), 1_000)),
                new Sample(
                        "search-settings",
                        "settings/search-settings",
                        "/dashboard/settings/search",
                        SearchSamples.tried()),
                new Sample(
                        "search-settings-refused",
                        "settings/search-settings",
                        "/dashboard/settings/search",
                        SearchSamples.refused(t)));
    }
}
