package io.wassla.adapter.http.page.onboarding;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.OnboardingPath;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.onboarding.OnboardingStep;
import io.wassla.core.onboarding.OpenStore;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;

/** {@code /onboarding/store}: name and address, and the store is there. */
final class StorePage {
    private final OpenStore open;
    private final ShowOnboarding show;
    private final StoreNaming naming;
    private final SwitchTenant switchTenant;
    private final SlugAnswers answers;

    StorePage(OpenStore open, ShowOnboarding show, StoreNaming naming, SwitchTenant switchTenant, SlugAnswers answers) {
        this.open = open;
        this.show = show;
        this.naming = naming;
        this.switchTenant = switchTenant;
        this.answers = answers;
    }

    /** @param domain what follows the slug, with its dot */
    record View(Form form, String domain, List<String> suggestions) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, OnboardingPath.STORE, this::show);
        visits.post(routes, OnboardingPath.STORE, this::open);
        visits.get(routes, "/onboarding/slug", answers::answer);
        visits.get(routes, "/onboarding", visit -> visit.go(visit.onboarding().orElse("/dashboard/stores")));
    }

    private void show(Visit visit) {
        var status =
                show.handle(new ShowOnboarding.Command(visit.signedIn().person().id()));
        var due = status.due();
        if (due != OnboardingStep.STORE) {
            throw new Elsewhere(due == null ? "/dashboard" : OnboardingPath.of(due));
        }
        visit.show("onboarding/onboarding-store", new View(Form.EMPTY, visit.afterSlug(), List.of()));
    }

    private void open(Visit visit) {
        var form = StoreNaming.typed(visit);
        switch (naming.read(form, visit.t())) {
            case StoreNaming.Reading.Fit(var name, var slug) -> open(visit, form, name, slug);
            case StoreNaming.Reading.Unfit unfit -> refuse(visit, unfit);
        }
    }

    private void open(Visit visit, Form form, StoreName name, Slug slug) {
        var user = visit.signedIn().person().id();
        switch (open.handle(new OpenStore.Command(user, name, slug, visit.client()))) {
            case OpenStore.Outcome.Opened opened ->
                enter(visit, opened.store().tenant().id());
            case OpenStore.Outcome.Due(var step) -> visit.go(OnboardingPath.of(step));
            case OpenStore.Outcome.Over over -> visit.go("/dashboard");
            case StoreRefusal refusal -> refuse(visit, StoreNaming.refused(form, refusal, visit.t()));
        }
    }

    private void enter(Visit visit, TenantId tenant) {
        var who = visit.signedIn();
        switchTenant.handle(
                new SwitchTenant.Command(who.person().id(), who.session(), SessionKind.WEB, tenant, visit.client()));
        visit.go("/dashboard", "store_opened");
    }

    private static void refuse(Visit visit, StoreNaming.Reading.Unfit unfit) {
        visit.refuse("onboarding/onboarding-store", new View(unfit.form(), visit.afterSlug(), unfit.suggestions()));
    }
}
