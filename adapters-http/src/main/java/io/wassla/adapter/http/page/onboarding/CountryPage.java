package io.wassla.adapter.http.page.onboarding;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.OnboardingPath;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.Contacts;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.onboarding.ChooseCountry;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Country;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /onboarding/country}. */
final class CountryPage {
    private static final int AT_ONCE = 6;
    private static final Map<String, String> CALLING_CODES = Map.ofEntries(
            Map.entry("+966", "SA"),
            Map.entry("+971", "AE"),
            Map.entry("+965", "KW"),
            Map.entry("+973", "BH"),
            Map.entry("+974", "QA"),
            Map.entry("+968", "OM"),
            Map.entry("+20", "EG"),
            Map.entry("+962", "JO"),
            Map.entry("+964", "IQ"),
            Map.entry("+212", "MA"),
            Map.entry("+216", "TN"),
            Map.entry("+213", "DZ"));

    private final ChooseCountry choose;
    private final ShowOnboarding show;
    private final Countries countries;

    CountryPage(ChooseCountry choose, ShowOnboarding show, Countries countries) {
        this.choose = choose;
        this.show = show;
        this.countries = countries;
    }

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

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, OnboardingPath.COUNTRY, this::show);
        visits.post(routes, OnboardingPath.COUNTRY, this::choose);
    }

    private void show(Visit visit) {
        var user = visit.signedIn().person().id();
        var status = show.handle(new ShowOnboarding.Command(user));
        if (status.due() == null) {
            throw new Elsewhere("/dashboard");
        }
        var suggested = suggested(visit.signedIn().person().contacts());
        visit.show(
                "onboarding/onboarding-country",
                view(visit, Form.EMPTY, Objects.requireNonNullElse(status.country(), suggested)));
    }

    private void choose(Visit visit) {
        var user = visit.signedIn().person().id();
        var form = visit.form("country");
        var country = form.value("country");
        if (country.isEmpty()) {
            refuse(visit, form.refused("country", visit.t().get("error.country_required")));
            return;
        }
        try {
            switch (choose.handle(new ChooseCountry.Command(user, country))) {
                case ChooseCountry.Outcome.Chosen chosen -> visit.go(OnboardingPath.BUSINESS);
                case ChooseCountry.Outcome.Over over -> visit.go("/dashboard");
            }
        } catch (InvalidValue unserved) {
            refuse(visit, form.refused("country", visit.t().get("error.country_unknown")));
        }
    }

    private void refuse(Visit visit, Form form) {
        visit.refuse("onboarding/onboarding-country", view(visit, form, form.value("country")));
    }

    private View view(Visit visit, Form form, String chosen) {
        var suggested = suggested(visit.signedIn().person().contacts());
        var choices = countries.all().stream()
                .map(country -> choice(country, suggested, chosen))
                .toList();
        return new View(form, choices.subList(0, AT_ONCE), choices.subList(AT_ONCE, choices.size()));
    }

    private static Choice choice(Country country, String suggested, String chosen) {
        return new Choice(
                country.code(),
                country.currency().getCurrencyCode(),
                country.vatPercent() == 0 ? "" : country.vatPercent() + "%",
                country.code().equals(suggested),
                country.code().equals(chosen));
    }

    /** From the number they signed in with; empty when it tells nothing. */
    private static String suggested(Contacts contacts) {
        var phone = contacts.phone();
        return phone == null
                ? ""
                : CALLING_CODES.entrySet().stream()
                        .filter(code -> phone.value().startsWith(code.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }
}
