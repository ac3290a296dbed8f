package io.wassla.core.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.Wassla;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.People;
import io.wassla.core.contract.TestIds;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.Credentials;
import io.wassla.core.identity.FindUser;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.membership.ListSeats;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.onboarding.ProvisionStore.Command;
import io.wassla.core.onboarding.ProvisionStore.Outcome;
import io.wassla.core.session.ListSessions;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.StartSession;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvisionStoreTest {
    private static final EmailAddress REEM = new EmailAddress("reem@example.com");
    private static final Slug NASAM = new Slug("nasam");

    private final Wassla wassla = Wassla.inMemory();

    @Test
    void somebody_without_an_account_gets_one_and_owns_the_store() {
        var opened = opened(provision(REEM, NASAM));

        var owner = person(REEM).orElseThrow();
        assertThat(owner.contacts().hasVerified(REEM)).isTrue();
        assertThat(seats(owner)).containsExactly(opened.tenant().id());
        assertThat(opened.tenant().slug()).isEqualTo(NASAM);
        assertThat(opened.tenant().market().country()).isEqualTo("SA");
        assertThat(opened.store().type()).isEqualTo(BusinessCategory.PERFUMES);
    }

    @Test
    void whoever_only_claims_the_address_does_not_get_the_store() {
        var merchants = new Merchants();
        var claimant = User.registered(
                new UserId(TestIds.next()),
                REEM,
                new Profile(null, Language.AR, null),
                new PasswordHash("$hash of the claimant"),
                merchants.clock.instant());
        merchants.storage.platform().within(scope -> scope.users().add(claimant));
        var session = merchants
                .wassla
                .sessions()
                .startSession()
                .handle(new StartSession.Command(claimant.id(), SessionKind.WEB, null, People.client(), "password"));

        opened(merchants.wassla.onboarding().provisionStore().handle(command(REEM, NASAM)));

        var owner = merchants
                .storage
                .platform()
                .within(scope -> scope.users().find(REEM))
                .orElseThrow();
        assertThat(session).isInstanceOf(StartSession.Outcome.Started.class);
        assertThat(owner.contacts()).isEqualTo(Contacts.verified(REEM));
        assertThat(owner.credentials()).isEqualTo(Credentials.NONE);
        assertThat(merchants.wassla.sessions().listSessions().handle(new ListSessions.Command(owner.id())))
                .isEmpty();
        assertThat(audited(merchants, owner)).contains("user.claim_ended");
    }

    @Test
    void the_account_that_is_made_stands_in_the_audit_log() {
        var merchants = new Merchants();

        merchants.wassla.onboarding().provisionStore().handle(command(REEM, NASAM));

        var owner = merchants
                .storage
                .platform()
                .within(scope -> scope.users().find(REEM))
                .orElseThrow();
        assertThat(audited(merchants, owner)).containsExactly("user.signed_up");
    }

    @Test
    void a_phone_number_is_as_good_as_an_address() {
        var phone = new PhoneNumber("+966501234567");

        opened(provision(phone, NASAM));

        assertThat(person(phone)).isPresent();
    }

    @Test
    void without_a_slug_the_first_free_one_that_suits_the_name_is_taken() {
        var first = opened(provision(REEM, null)).tenant().slug();
        var second = opened(provision(new EmailAddress("rand@example.com"), null))
                .tenant()
                .slug();

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_slug_that_is_taken_leaves_nothing_behind() {
        opened(provision(REEM, NASAM));
        var rand = new EmailAddress("rand@example.com");

        var outcome = provision(rand, NASAM);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        StoreRefusal.SlugTaken.class,
                        taken -> assertThat(taken.suggestions()).hasSize(3).doesNotContain(NASAM));
        assertThat(person(rand)).isEmpty();
    }

    @Test
    void a_reserved_slug_leaves_nothing_behind() {
        assertThat(provision(REEM, new Slug("admin"))).isInstanceOf(StoreRefusal.SlugReserved.class);
        assertThat(person(REEM)).isEmpty();
    }

    @Test
    void an_owner_has_no_more_stores_than_the_plan_allows() {
        opened(provision(REEM, NASAM));

        assertThat(provision(REEM, new Slug("oud-shop"))).isEqualTo(new StoreRefusal.AtLimit(1, 1));
    }

    @Test
    void a_country_that_is_not_served_is_refused() {
        assertThatThrownBy(() -> wassla.onboarding()
                        .provisionStore()
                        .handle(new Command(
                                REEM,
                                new StoreName("عطور نسم"),
                                NASAM,
                                "XX",
                                List.of(BusinessCategory.PERFUMES),
                                Origin.OPERATOR)))
                .hasMessage("country_unknown");
    }

    private Outcome provision(Identifier owner, @Nullable Slug slug) {
        return wassla.onboarding().provisionStore().handle(command(owner, slug));
    }

    private static Command command(Identifier owner, @Nullable Slug slug) {
        var categories = List.of(BusinessCategory.PERFUMES, BusinessCategory.BEAUTY);
        return new Command(owner, new StoreName("عطور نسم"), slug, "SA", categories, Origin.OPERATOR);
    }

    private static List<String> audited(Merchants merchants, User about) {
        var all = new PageRequest(PageRequest.MOST, null);
        return merchants
                .storage
                .platform()
                .within(scope -> scope.audit().page(new Chain.OfPlatform(), AuditFilter.ALL, all))
                .items()
                .stream()
                .filter(entry -> entry.subject().id().equals(about.id().value().toString()))
                .map(AuditEntry::action)
                .toList();
    }

    private static OpenedStore opened(Outcome outcome) {
        return ((Outcome.Opened) outcome).store();
    }

    private Optional<User> person(Identifier identifier) {
        return wassla.identity().findUser().handle(new FindUser.Command(identifier.value()));
    }

    private List<io.wassla.core.tenancy.TenantId> seats(User owner) {
        return wassla.members().listSeats().handle(new ListSeats.Command(owner.id())).stream()
                .filter(seat -> seat.role() == Role.OWNER)
                .map(Seat::tenant)
                .toList();
    }
}
