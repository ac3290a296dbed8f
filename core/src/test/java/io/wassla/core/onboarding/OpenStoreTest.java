package io.wassla.core.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.administration.ShowTenant;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.outbox.Deliveries;
import io.wassla.core.outbox.StoredEvent;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenStoreTest {
    private final Merchants merchants = new Merchants();

    @Test
    void makes_tenant_store_and_owner_at_once() {
        var user = merchants.before("SA");

        var opened = (OpenStore.Outcome.Opened) merchants.open(user, "nasam");

        var tenant = opened.store().tenant();
        assertThat(tenant.slug()).isEqualTo(new Slug("nasam"));
        assertThat(tenant.name()).isEqualTo(Merchants.NAME);
        assertThat(tenant.plan()).isEqualTo(Plan.BASIC);
        assertThat(tenant.isActive()).isTrue();
        assertThat(opened.store().store().status()).isEqualTo(StoreStatus.DRAFT);
        assertThat(opened.store().store().type()).isEqualTo(BusinessCategory.PERFUMES);
        assertThat(seats(user))
                .containsExactly(Seat.of(tenant, opened.store().store().id(), Role.OWNER, false));
        assertThat(opened.status()).isEqualTo(merchants.status(user));
        assertThat(merchants.wassla.tenancy().showTenant().handle(new ShowTenant.Command(tenant.id())))
                .isPresent();
    }

    @Test
    void is_audited_and_announced() {
        merchants.owner("nasam");
        var tenant = merchants.tenant("nasam");

        var entries = merchants
                .storage
                .transactions()
                .within(tenant, scope -> scope.audit().page(AuditFilter.ALL, PageRequest.FIRST))
                .items();
        assertThat(entries).extracting(AuditEntry::action).containsExactly("tenant.opened");

        var now = merchants.clock.instant();
        var events = merchants
                .storage
                .platform()
                .within(scope -> scope.outbox().lease(new Deliveries.Lease("test", now, now.plusSeconds(60)), 10));
        assertThat(events).extracting(StoredEvent::topic).containsExactly(StoreOpened.TOPIC);
    }

    @Test
    void answers_at_its_host_at_once_though_nobody_did_before() {
        var user = merchants.before("SA");
        assertThat(site("nasam.localhost")).isEqualTo(new Site.Unknown());

        merchants.open(user, "nasam");

        assertThat(site("nasam.localhost")).isInstanceOf(Site.Storefront.class);
    }

    @ParameterizedTest
    @CsvSource({"SA,SAR,Asia/Riyadh", "KW,KWD,Asia/Kuwait", "TN,TND,Africa/Tunis"})
    void has_the_currency_time_and_language_of_its_country(String country, String currency, String zone) {
        var user = merchants.before(country);

        var market = ((OpenStore.Outcome.Opened) merchants.open(user, "nasam"))
                .store()
                .tenant()
                .market();

        assertThat(market.currency().getCurrencyCode()).isEqualTo(currency);
        assertThat(market.timeZone().getId()).isEqualTo(zone);
        assertThat(market.language().code()).isEqualTo("ar");
    }

    @Test
    void a_taken_slug_leaves_no_trace_and_three_free_ones() {
        merchants.owner("otoor-nasam");
        var user = merchants.before("SA");

        assertThat(merchants.open(user, "otoor-nasam"))
                .isEqualTo(new StoreRefusal.SlugTaken(
                        List.of(new Slug("otoornasam"), new Slug("otoor-nasam-store"), new Slug("otoor-nasam-shop"))));

        assertThat(merchants.status(user).due()).isEqualTo(OnboardingStep.STORE);
        assertThat(seats(user)).isEmpty();
        assertThat(merchants.open(user, "otoornasam")).isInstanceOf(OpenStore.Outcome.Opened.class);
    }

    @Test
    void a_reserved_slug_is_refused() {
        var user = merchants.before("SA");

        assertThat(merchants.open(user, "admin"))
                .isEqualTo(new StoreRefusal.SlugReserved(
                        List.of(new Slug("otoor-nasam"), new Slug("otoornasam"), new Slug("otoor-nasam-store"))));
    }

    @Test
    void basic_allows_one_store_and_pro_three() {
        var user = merchants.owner("nasam");
        assertThat(merchants.another(user, "rand")).isEqualTo(new StoreRefusal.AtLimit(1, 1));

        merchants.plan("nasam", Plan.PRO);
        assertThat(merchants.another(user, "rand")).isInstanceOf(OpenAnotherStore.Outcome.Opened.class);
        assertThat(merchants.another(user, "dar-oud")).isInstanceOf(OpenAnotherStore.Outcome.Opened.class);
        assertThat(merchants.another(user, "fourth")).isEqualTo(new StoreRefusal.AtLimit(3, 3));
    }

    @Test
    void enterprise_allows_any_number_and_going_back_takes_none_away() {
        var user = merchants.owner("nasam");
        merchants.plan("nasam", Plan.ENTERPRISE);
        for (var number = 1; number <= 5; number++) {
            assertThat(merchants.another(user, "nasam-" + number)).isInstanceOf(OpenAnotherStore.Outcome.Opened.class);
        }

        merchants.plan("nasam", Plan.BASIC);

        assertThat(seats(user)).hasSize(6);
        assertThat(merchants.another(user, "one-more")).isEqualTo(new StoreRefusal.AtLimit(1, 6));
    }

    @Test
    void a_further_store_needs_onboarding_behind() {
        assertThat(merchants.another(merchants.newcomer(), "nasam"))
                .isEqualTo(new OpenAnotherStore.Outcome.Due(OnboardingStep.COUNTRY));
        assertThat(merchants.another(merchants.before("SA"), "nasam"))
                .isEqualTo(new OpenAnotherStore.Outcome.Due(OnboardingStep.STORE));
    }

    private List<Seat> seats(UserId user) {
        return merchants.storage.platform().within(scope -> scope.seats().of(user));
    }

    private Site site(String host) {
        return merchants.wassla.tenancy().resolveHost().handle(new ResolveHost.Command(host));
    }
}
