package io.wassla.adapter.http.page.onboarding;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.Wassla;

/** All pages on the way to a store, the first and every other. */
public final class OnboardingPages {
    private final Wassla wassla;

    public OnboardingPages(Wassla wassla) {
        this.wassla = wassla;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        var onboarding = wassla.onboarding();
        var tenancy = wassla.tenancy();
        var switchTenant = wassla.sessions().switchTenant();
        var naming = new StoreNaming(tenancy.checkSlug());
        new CountryPage(onboarding.chooseCountry(), onboarding.showOnboarding(), onboarding.countries())
                .mount(routes, visits);
        new BusinessPage(onboarding.chooseBusiness(), onboarding.showOnboarding()).mount(routes, visits);
        new StorePage(
                        onboarding.openStore(),
                        onboarding.showOnboarding(),
                        naming,
                        switchTenant,
                        new SlugAnswers(tenancy.checkSlug(), tenancy.suggestSlugs()))
                .mount(routes, visits);
        new NewStorePage(onboarding.openAnotherStore(), switchTenant, naming, onboarding.countries())
                .mount(routes, visits);
    }
}
