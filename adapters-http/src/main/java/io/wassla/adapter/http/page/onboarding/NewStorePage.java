package io.wassla.adapter.http.page.onboarding;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.OnboardingPath;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.onboarding.OpenAnotherStore;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Country;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.TenantId;
import java.util.List;

/** {@code /dashboard/new-store}: a further store, as far as the plan allows. */
final class NewStorePage {
    static final String PATH = "/dashboard/new-store";

    private final OpenAnotherStore open;
    private final SwitchTenant switchTenant;
    private final StoreNaming naming;
    private final Countries countries;

    NewStorePage(OpenAnotherStore open, SwitchTenant switchTenant, StoreNaming naming, Countries countries) {
        this.open = open;
        this.switchTenant = switchTenant;
        this.naming = naming;
        this.countries = countries;
    }

    /** @param domain what follows the slug, with its dot */
    record View(
            Form form,
            String domain,
            List<String> suggestions,
            List<String> countries,
            List<BusinessPage.Choice> categories) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::open);
    }

    private void show(Visit visit) {
        visit.settled();
        visit.show(
                "onboarding/new-store",
                view(visit, new StoreNaming.Reading.Unfit(Form.of("country", home(visit)), List.of())));
    }

    private void open(Visit visit) {
        visit.settled();
        var form = StoreNaming.typed(visit, "country");
        var wrong = BusinessPage.wrong(visit.chosen("category"));
        switch (naming.read(form, visit.t())) {
            case StoreNaming.Reading.Unfit unfit -> refuse(visit, unfit);
            case StoreNaming.Reading.Fit fit
            when wrong.isPresent() ->
                refuse(visit, form.refused("categories", visit.t().get(wrong.get())));
            case StoreNaming.Reading.Fit fit -> open(visit, form, fit);
        }
    }

    private void open(Visit visit, Form form, StoreNaming.Reading.Fit named) {
        var command = new OpenAnotherStore.Command(
                visit.signedIn().person().id(),
                named.name(),
                named.slug(),
                form.value("country"),
                BusinessPage.categories(visit, visit.chosen("category")),
                visit.client());
        try {
            switch (open.handle(command)) {
                case OpenAnotherStore.Outcome.Opened opened ->
                    enter(visit, opened.store().tenant().id());
                case OpenAnotherStore.Outcome.Due(var step) -> visit.go(OnboardingPath.of(step));
                case StoreRefusal refusal -> refuse(visit, StoreNaming.refused(form, refusal, visit.t()));
            }
        } catch (InvalidValue unserved) {
            refuse(visit, form.refused("country", visit.t().get("error.country_unknown")));
        }
    }

    private void enter(Visit visit, TenantId tenant) {
        var who = visit.signedIn();
        switchTenant.handle(
                new SwitchTenant.Command(who.person().id(), who.session(), SessionKind.WEB, tenant, visit.client()));
        visit.go("/dashboard", "store_opened");
    }

    private void refuse(Visit visit, Form form) {
        refuse(visit, new StoreNaming.Reading.Unfit(form, List.of()));
    }

    private void refuse(Visit visit, StoreNaming.Reading.Unfit unfit) {
        visit.refuse("onboarding/new-store", view(visit, unfit));
    }

    private View view(Visit visit, StoreNaming.Reading.Unfit page) {
        return new View(
                page.form(),
                visit.afterSlug(),
                page.suggestions(),
                countries.all().stream().map(Country::code).toList(),
                BusinessPage.choices(visit.chosen("category")));
    }

    /** The country of the store one works on, which most likely is that of the next. */
    private static String home(Visit visit) {
        var seat = visit.signedIn().seat();
        return seat != null
                        && visit.visits().site(visit.visits().domain().host(seat.slug()))
                                instanceof Site.Storefront(var tenant, var store)
                ? tenant.market().country()
                : "SA";
    }
}
