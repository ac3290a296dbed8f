package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.ErrorPages;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.page.catalog.CatalogPages;
import io.wassla.adapter.http.page.imports.ImportPages;
import io.wassla.core.Wassla;
import io.wassla.core.messaging.DevelopmentOutbox;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Every page that people open in a browser, on the use-cases of one Wassla. */
public final class Pages implements Feature {
    private final Wassla wassla;
    private final Web web;
    private final Assets assets;
    private final Renderer renderer = new Renderer();
    private final Visits visits;
    private final Entry entry;
    private final Desk desk;

    public Pages(Wassla wassla, Web web, Assets assets, InstantSource clock) {
        this.wassla = wassla;
        this.web = web;
        this.assets = assets;
        this.entry = new Entry(web, wassla.sessions().signOut());
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
                renderer, assets, web.preferences(), wassla.tenancy().domain());
    }

    @Override
    public void mount(RoutesConfig routes) {
        visits.mount(routes);
        new AssetRoutes(assets).mount(routes);
        new LandingPage(visits).mount(routes);
        new ReadPages(outbox()).mount(routes, visits);
        mountEntry(routes);
        mountOnboarding(routes);
        mountDashboard(routes);
        new CatalogPages(wassla.catalog(), desk).mount(routes, visits);
        new ImportPages(wassla).mount(routes, visits);
        mountAccount(routes);
        mountPlatform(routes);
    }

    private void mountEntry(RoutesConfig routes) {
        var identity = wassla.identity();
        var sessions = wassla.sessions();
        new StartPage(identity.requestCode(), entry).mount(routes, visits);
        new VerifyPage(sessions.signInWithCode(), identity.requestCode(), entry, outboxTakesLetters())
                .mount(routes, visits);
        new SecondFactorPage(sessions.passSecondFactor(), entry).mount(routes, visits);
        new LinkPage(sessions.redeemSignInLink(), entry).mount(routes, visits);
        new ResetPage(identity.requestPasswordReset(), sessions.resetPassword()).mount(routes, visits);
        new InvitationPage(wassla.members().acceptInvitation(), sessions.switchTenant(), entry).mount(routes, visits);
    }

    private void mountOnboarding(RoutesConfig routes) {
        var onboarding = wassla.onboarding();
        var tenancy = wassla.tenancy();
        new CountryPage(onboarding.chooseCountry(), onboarding.showOnboarding(), onboarding.countries())
                .mount(routes, visits);
        new BusinessPage(onboarding.chooseBusiness(), onboarding.showOnboarding()).mount(routes, visits);
        new StorePage(
                        onboarding.openStore(),
                        onboarding.showOnboarding(),
                        new StoreNaming(tenancy.checkSlug()),
                        wassla.sessions().switchTenant(),
                        new SlugAnswers(tenancy.checkSlug(), tenancy.suggestSlugs()))
                .mount(routes, visits);
    }

    private void mountDashboard(RoutesConfig routes) {
        var members = wassla.members();
        new DashboardPage(desk).mount(routes, visits);
        new MembersPage(members.listMembers(), members.inviteMember()).mount(routes, visits);
        new MemberPage(members.listMembers(), members.changeMember(), members.removeMember()).mount(routes, visits);
        new StoreLookPage(wassla.tenancy().changeStore()).mount(routes, visits);
        new StorePicturesPage(wassla.tenancy().pictures()).mount(routes, visits);
        new SettingsPage(wassla.tenancy().changeStore()).mount(routes, visits);
        new MorePage().mount(routes, visits);
        new AddressPage(wassla.tenancy().changeSlug()).mount(routes, visits);
        new LowStockPage(wassla.tenancy().changeTenant()).mount(routes, visits);
        new SearchSettingsPage(wassla.search()).mount(routes, visits);
        new AuditLogPage(members.browseDeeds()).mount(routes, visits);
        new StoresPage(members.listSeats(), wassla.sessions().switchTenant()).mount(routes, visits);
        new NewStorePage(
                        wassla.onboarding().openAnotherStore(),
                        wassla.sessions().switchTenant(),
                        new StoreNaming(wassla.tenancy().checkSlug()),
                        wassla.onboarding().countries())
                .mount(routes, visits);
    }

    private void mountAccount(RoutesConfig routes) {
        var identity = wassla.identity();
        var sessions = wassla.sessions();
        var account = new AccountPage(sessions.listSessions());
        account.mount(routes, visits);
        new ProfileForms(account, identity.changeProfile(), sessions.endSessions(), sessions.signOut(), entry)
                .mount(routes, visits);
        new IdentifierPage(account, identity.addIdentifier(), identity.confirmIdentifier(), entry, outboxTakesLetters())
                .mount(routes, visits);
        new RemoveIdentifierPage(account, identity.removeIdentifier()).mount(routes, visits);
        new TotpPage(identity.enrolTotp(), identity.confirmTotp(), identity.dropTotp()).mount(routes, visits);
    }

    private void mountPlatform(RoutesConfig routes) {
        var messaging = wassla.messaging();
        new EmailSettingsPage(messaging.showEmailSettings(), messaging.changeEmailSettings(), messaging.sendTestEmail())
                .mount(routes, visits);
        new EmailLogPage(messaging.browseEmailLog()).mount(routes, visits);
        var tenancy = wassla.tenancy();
        new InspectionPage(wassla.members().inspectDeeds(), tenancy.listTenants(), tenancy.findTenant())
                .mount(routes, visits);
    }

    private List<DevelopmentOutbox> outbox() {
        return wassla.messaging().developmentOutbox().stream().toList();
    }

    /** Whether letters land in the development outbox: there is one, and it has taken some. */
    private BooleanSupplier outboxTakesLetters() {
        var outbox = wassla.messaging().developmentOutbox();
        return () -> outbox.filter(box -> !box.messages().isEmpty()).isPresent();
    }
}
