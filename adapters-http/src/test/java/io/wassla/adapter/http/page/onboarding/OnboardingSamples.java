package io.wassla.adapter.http.page.onboarding;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.adapter.http.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages on the way to a store. */
public final class OnboardingSamples {
    private OnboardingSamples() {}

    public static List<Sample> all(Texts t) {
        return List.of(
                new Sample(
                        "country",
                        "onboarding/onboarding-country",
                        "/onboarding/country",
                        new CountryPage.View(
                                Form.EMPTY,
                                List.of(
                                        new CountryPage.Choice("SA", "SAR", "15%", true, true),
                                        country("AE", "AED", "5%"),
                                        country("KW", "KWD", ""),
                                        country("QA", "QAR", ""),
                                        country("BH", "BHD", "10%"),
                                        country("OM", "OMR", "5%")),
                                List.of(country("EG", "EGP", "14%"), country("JO", "JOD", "16%")))),
                new Sample("business", "onboarding/onboarding-business", "/onboarding/business", business()),
                new Sample(
                        "store",
                        "onboarding/onboarding-store",
                        "/onboarding/store",
                        new StorePage.View(
                                new Form(Map.of("name", "نَسَم للعطور", "slug", "nasam"), List.of()),
                                ".wassla.example",
                                List.of())),
                new Sample(
                        "store-refused",
                        "onboarding/onboarding-store",
                        "/onboarding/store",
                        new StorePage.View(
                                new Form(
                                        Map.of("name", "نَسَم للعطور", "slug", "nasam"),
                                        List.of(new FieldError("slug", t.get("error.slug_taken")))),
                                ".wassla.example",
                                List.of("nasam-sa", "nasamperfume", "nasam-store"))),
                new Sample(
                        "new-store",
                        "onboarding/new-store",
                        "/dashboard/new-store",
                        newStore(Form.of("country", "SA"))),
                new Sample(
                        "new-store-refused",
                        "onboarding/new-store",
                        "/dashboard/new-store",
                        newStore(Form.of("name", "بيت العود").refused("", t.count("stores.limit", 1)))));
    }

    private static CountryPage.Choice country(String code, String currency, String tax) {
        return new CountryPage.Choice(code, currency, tax, false, false);
    }

    private static BusinessPage.View business() {
        var icons = new LinkedHashMap<String, String>();
        icons.put("perfumes", "spray-can");
        icons.put("fashion", "shirt");
        icons.put("electronics", "smartphone");
        icons.put("grocery", "shopping-basket");
        icons.put("jewellery", "gem");
        icons.put("beauty", "sparkles");
        icons.put("home", "sofa");
        icons.put("books", "book-open");
        icons.put("toys", "toy-brick");
        icons.put("sports", "dumbbell");
        icons.put("health", "heart-pulse");
        icons.put("pets", "paw-print");
        icons.put("handmade", "scissors");
        icons.put("digital", "download");
        icons.put("other", "ellipsis");
        return new BusinessPage.View(
                Form.EMPTY,
                icons.entrySet().stream()
                        .map(each -> new BusinessPage.Choice(
                                each.getKey(),
                                each.getValue(),
                                each.getKey().equals("perfumes")
                                        || each.getKey().equals("beauty")))
                        .toList());
    }

    private static NewStorePage.View newStore(Form form) {
        return new NewStorePage.View(
                form,
                ".wassla.example",
                List.of(),
                List.of("SA", "AE", "KW"),
                BusinessPage.choices(List.of("perfumes")));
    }
}
