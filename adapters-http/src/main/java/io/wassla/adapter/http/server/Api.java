package io.wassla.adapter.http.server;

import com.google.common.base.Ascii;
import io.wassla.adapter.http.admin.AuditLogApi;
import io.wassla.adapter.http.admin.EmailApi;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.OnboardingDue;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Storefronts;
import io.wassla.adapter.http.catalog.BulkApi;
import io.wassla.adapter.http.catalog.CategoryApi;
import io.wassla.adapter.http.catalog.GlossaryApi;
import io.wassla.adapter.http.catalog.ImageApi;
import io.wassla.adapter.http.catalog.ProductApi;
import io.wassla.adapter.http.catalog.Shops;
import io.wassla.adapter.http.catalog.StockApi;
import io.wassla.adapter.http.catalog.TagApi;
import io.wassla.adapter.http.identity.AccountApi;
import io.wassla.adapter.http.identity.CodeApi;
import io.wassla.adapter.http.identity.PasswordApi;
import io.wassla.adapter.http.identity.SecondFactorApi;
import io.wassla.adapter.http.identity.SessionApi;
import io.wassla.adapter.http.identity.TokenApi;
import io.wassla.adapter.http.imports.ImportApi;
import io.wassla.adapter.http.jobs.JobApi;
import io.wassla.adapter.http.live.Newsroom;
import io.wassla.adapter.http.membership.InvitationApi;
import io.wassla.adapter.http.membership.MemberApi;
import io.wassla.adapter.http.onboarding.AnotherStoreApi;
import io.wassla.adapter.http.onboarding.NewTokens;
import io.wassla.adapter.http.onboarding.OnboardingApi;
import io.wassla.adapter.http.onboarding.RegisterApi;
import io.wassla.adapter.http.search.PictureSearchApi;
import io.wassla.adapter.http.search.SearchSettingsApi;
import io.wassla.adapter.http.search.ShopperSearchApi;
import io.wassla.adapter.http.search.ShownProductApi;
import io.wassla.adapter.http.tenancy.SlugApi;
import io.wassla.adapter.http.tenancy.StoreApi;
import io.wassla.adapter.http.tenancy.StorePicturesApi;
import io.wassla.adapter.http.tenancy.StoreUrls;
import io.wassla.adapter.http.tenancy.TenantApi;
import io.wassla.core.Wassla;
import io.wassla.core.onboarding.ShowOnboarding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of the JSON API, on the use-cases of one Wassla. */
final class Api {
    private final Wassla wassla;
    private final StoreUrls urls;
    private final Newsroom newsroom;

    Api(Wassla wassla, StoreUrls urls, Newsroom newsroom) {
        this.wassla = wassla;
        this.urls = urls;
        this.newsroom = newsroom;
    }

    List<Operation> operations() {
        return Stream.of(identity(), onboarding(), tenancy(), catalog(), search(), platform())
                .flatMap(List::stream)
                .flatMap(feature -> feature.operations().stream())
                .toList();
    }

    OnboardingDue onboardingDue() {
        var show = wassla.onboarding().showOnboarding();
        return principal -> Optional.ofNullable(show.handle(
                                new ShowOnboarding.Command(principal.person().id()))
                        .due())
                .map(step -> Ascii.toLowerCase(step.name()));
    }

    private List<ApiFeature> identity() {
        var identity = wassla.identity();
        var sessions = wassla.sessions();
        var show = wassla.onboarding().showOnboarding();
        return List.of(
                new CodeApi(identity.requestCode(), sessions.signInWithCode(), show),
                new PasswordApi(
                        sessions.signInWithPassword(),
                        identity.requestPasswordReset(),
                        sessions.resetPassword(),
                        sessions.changePassword(),
                        show),
                new TokenApi(
                        sessions.passSecondFactor(),
                        sessions.redeemSignInLink(),
                        sessions.refreshTokens(),
                        sessions.signOut(),
                        show),
                new SessionApi(sessions.listSessions(), sessions.endSessions()),
                new AccountApi(
                        show,
                        identity.changeProfile(),
                        identity.addIdentifier(),
                        identity.confirmIdentifier(),
                        identity.removeIdentifier()),
                new SecondFactorApi(identity.enrolTotp(), identity.confirmTotp(), identity.dropTotp()));
    }

    private List<ApiFeature> onboarding() {
        var onboarding = wassla.onboarding();
        var sessions = wassla.sessions();
        var showTenant = wassla.tenancy().showTenant();
        return List.of(
                new OnboardingApi(
                        onboarding.showOnboarding(),
                        onboarding.chooseCountry(),
                        onboarding.chooseBusiness(),
                        onboarding.openStore(),
                        new NewTokens(sessions.switchTenant(), showTenant, urls),
                        urls),
                new RegisterApi(onboarding.registerMerchant(), sessions.startSession(), showTenant),
                new AnotherStoreApi(onboarding.openAnotherStore(), sessions.switchTenant(), showTenant));
    }

    private List<ApiFeature> tenancy() {
        var tenancy = wassla.tenancy();
        var members = wassla.members();
        return List.of(
                new SlugApi(tenancy.checkSlug()),
                new TenantApi(members.listSeats(), tenancy.showTenant(), tenancy.changeTenant(), tenancy.changeSlug()),
                new StoreApi(tenancy.showStore(), tenancy.changeStore(), urls),
                new StorePicturesApi(tenancy.pictures(), shops()),
                new MemberApi(members.listMembers(), members.changeMember(), members.removeMember()),
                new InvitationApi(members.inviteMember(), members.acceptInvitation()));
    }

    private List<ApiFeature> catalog() {
        var catalog = wassla.catalog();
        var shops = shops();
        return List.of(
                new ProductApi(catalog.products(), shops),
                new ImageApi(catalog.pictures(), shops),
                new BulkApi(catalog.products().edit()),
                new StockApi(catalog.stock(), catalog.products().show()),
                new CategoryApi(catalog.shelves(), shops),
                new TagApi(catalog.shelves()),
                new GlossaryApi(wassla.storefront().glossary(), shops),
                new ImportApi(wassla.imports().start(), wassla.imports().export(), urls));
    }

    private Shops shops() {
        return new Shops(wassla.tenancy().resolveHost(), wassla.tenancy().domain());
    }

    private List<ApiFeature> search() {
        var search = wassla.search();
        var stores =
                new Storefronts(wassla.tenancy().resolveHost(), wassla.tenancy().domain());
        return List.of(
                new ShopperSearchApi(search.products(), search.suggest(), stores),
                new PictureSearchApi(search.byPicture(), stores),
                new ShownProductApi(wassla.storefront().showProductPage(), stores),
                new SearchSettingsApi(search.showSettings(), search.changeSettings()));
    }

    private List<ApiFeature> platform() {
        var messaging = wassla.messaging();
        var jobs = wassla.jobs();
        return List.of(
                new AuditLogApi(wassla.audit().browse(), wassla.tenancy().findTenant()),
                new JobApi(jobs.browse(), jobs.show(), jobs.cancel(), newsroom),
                new EmailApi(
                        messaging.showEmailSettings(),
                        messaging.changeEmailSettings(),
                        messaging.sendTestEmail(),
                        messaging.browseEmailLog()));
    }
}
