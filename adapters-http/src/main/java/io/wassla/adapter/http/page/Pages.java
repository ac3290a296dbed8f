package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.ErrorPages;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.page.account.AccountPages;
import io.wassla.adapter.http.page.audit.AuditPages;
import io.wassla.adapter.http.page.catalog.CatalogPages;
import io.wassla.adapter.http.page.email.EmailPages;
import io.wassla.adapter.http.page.imports.ImportPages;
import io.wassla.adapter.http.page.look.LookPages;
import io.wassla.adapter.http.page.members.MemberPages;
import io.wassla.adapter.http.page.onboarding.OnboardingPages;
import io.wassla.adapter.http.page.settings.SettingsPages;
import io.wassla.core.Wassla;
import io.wassla.core.messaging.DevelopmentOutbox;
import java.time.InstantSource;
import java.util.List;

/** Every page that people open in a browser, on the use-cases of one Wassla. */
public final class Pages implements Feature {
    private final Wassla wassla;
    private final Web web;
    private final Assets assets;
    private final Renderer renderer = new Renderer();
    private final Visits visits;
    private final Desk desk;

    public Pages(Wassla wassla, Web web, Assets assets, InstantSource clock) {
        this.wassla = wassla;
        this.web = web;
        this.assets = assets;
        this.desk = new Desk(wassla.catalog());
        this.visits = new Visits(
                wassla.tenancy().resolveHost(),
                wassla.sessions().authenticate(),
                wassla.onboarding().showOnboarding(),
                wassla.tenancy().domain(),
                web,
                renderer,
                assets,
                clock);
    }

    /** Shows problems in the same look. */
    public ErrorPages errorPages() {
        return new FailurePages(
                renderer,
                assets,
                web.preferences(),
                web.sessions(),
                wassla.tenancy().domain());
    }

    @Override
    public void mount(RoutesConfig routes) {
        visits.mount(routes);
        new AssetRoutes(assets).mount(routes);
        new LandingPage(visits).mount(routes);
        new ReadPages(outbox()).mount(routes, visits);
        new AccountPages(wassla, web).mount(routes, visits);
        new OnboardingPages(wassla).mount(routes, visits);
        new DashboardPage(desk).mount(routes, visits);
        new MorePage().mount(routes, visits);
        new CatalogPages(wassla.catalog(), wassla.storefront().glossary(), desk).mount(routes, visits);
        new ImportPages(wassla).mount(routes, visits);
        new LookPages(wassla.tenancy()).mount(routes, visits);
        new SettingsPages(wassla).mount(routes, visits);
        new MemberPages(wassla.members(), wassla.sessions().switchTenant()).mount(routes, visits);
        new AuditPages(wassla.members(), wassla.tenancy()).mount(routes, visits);
        new EmailPages(wassla.messaging()).mount(routes, visits);
    }

    private List<DevelopmentOutbox> outbox() {
        return wassla.messaging().developmentOutbox().stream().toList();
    }
}
