package io.wassla.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.Client;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Tenant;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionAndTenantTest {
    private static final EmailAddress NOURA = new EmailAddress("noura@example.com");
    private static final Client CLIENT = People.client();

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void an_owner_is_signed_in_to_their_store() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        var tenant = people.store(Plan.BASIC, noura);

        var api = people.signedIn(NOURA, SessionKind.API);

        assertThat(api.seat()).isEqualTo(seat(tenant, Role.OWNER));
        assertThat(principal(api).seat()).isEqualTo(seat(tenant, Role.OWNER));
    }

    @Test
    void membership_is_read_at_each_request() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        var sara = people.someone();
        var tenant = people.store(Plan.BASIC, sara);
        var membership = people.join(tenant, noura, Role.STAFF);
        var api = people.signedIn(NOURA, SessionKind.API);

        people.change(tenant, sara, membership.id(), Role.ADMIN, null);
        assertThat(principal(api).seat()).isEqualTo(seat(tenant, Role.ADMIN));
        people.remove(tenant, sara, membership.id());
        assertThat(principal(api).seat()).isNull();
    }

    @Test
    void a_client_gets_tokens_for_another_of_its_tenants_beside_those_it_has() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        var first = people.store(Plan.PRO, noura);
        var api = people.signedIn(NOURA, SessionKind.API);
        var second = people.store(Plan.PRO, noura);

        var issued = (SwitchTenant.Outcome.Issued) people.switchTenant.handle(
                new SwitchTenant.Command(noura.id(), view(api), SessionKind.API, second.id(), CLIENT));

        assertThat(principal(issued.admission()).seat()).isEqualTo(seat(second, Role.OWNER));
        assertThat(principal(api).seat()).isEqualTo(seat(first, Role.OWNER));
        assertThat(principal(refreshed(issued.admission())).seat()).isEqualTo(seat(second, Role.OWNER));
    }

    @Test
    void tokens_got_for_a_token_end_with_the_session_it_is_of() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        var store = people.store(Plan.PRO, noura);
        var api = people.signedIn(NOURA, SessionKind.API);
        var issued = issued(api, store);
        var issuedOnce = issued(issued, store);

        people.signOut.handle(new SignOut.Command.OfSession(api.session(), noura.id(), CLIENT));

        assertThat(people.authenticated(issued)).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(people.authenticated(issuedOnce)).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(people.refreshTokens.handle(
                        new RefreshTokens.Command(People.tokens(issuedOnce).refresh(), CLIENT)))
                .isEqualTo(new RefreshTokens.Outcome.Refused());
    }

    @Test
    void tokens_got_for_a_token_count_from_the_sign_in() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        var store = people.store(Plan.PRO, noura);
        var api = people.signedIn(NOURA, SessionKind.API);
        var signedInAt = principal(api).session().lifetime().startedAt();
        people.clock.pass(Duration.ofMinutes(10));

        var session = principal(issued(api, store)).session();

        assertThat(session.lifetime().startedAt()).isEqualTo(signedInAt);
    }

    @Test
    void nothing_is_got_for_a_session_that_has_ended() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        var store = people.store(Plan.PRO, noura);
        var api = people.signedIn(NOURA, SessionKind.API);
        var session = view(api);
        people.signOut.handle(new SignOut.Command.OfSession(api.session(), noura.id(), CLIENT));

        assertThat(people.switchTenant.handle(
                        new SwitchTenant.Command(noura.id(), session, SessionKind.API, store.id(), CLIENT)))
                .isEqualTo(new SwitchTenant.Outcome.NoSeat());
    }

    @Test
    void whoever_ends_all_others_stays_signed_in_by_what_was_got_for_one_of_them() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        var store = people.store(Plan.PRO, noura);
        var api = people.signedIn(NOURA, SessionKind.API);
        var issued = issued(api, store);

        people.endSessions.handle(new EndSessions.Command.All(noura.id(), issued.session(), CLIENT.origin(noura.id())));

        assertThat(people.authenticated(api)).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(people.authenticated(issued)).isInstanceOf(Authenticate.Outcome.Authenticated.class);
    }

    @Test
    void a_browser_changes_over_to_another_tenant() {
        var noura = people.signedIn(NOURA, SessionKind.API).user();
        people.store(Plan.PRO, noura);
        var second = people.store(Plan.PRO, noura);
        var web = people.signedIn(NOURA, SessionKind.WEB);

        var switched = people.switchTenant.handle(
                new SwitchTenant.Command(noura.id(), view(web), SessionKind.WEB, second.id(), CLIENT));

        assertThat(switched).isEqualTo(new SwitchTenant.Outcome.Switched(seat(second, Role.OWNER)));
        assertThat(principal(web).seat()).isEqualTo(seat(second, Role.OWNER));
    }

    @Test
    void nobody_gets_into_the_tenant_of_another() {
        var api = people.signedIn(NOURA, SessionKind.API);
        var tenant = people.store(Plan.BASIC, people.someone());

        assertThat(people.switchTenant.handle(
                        new SwitchTenant.Command(api.user().id(), view(api), SessionKind.API, tenant.id(), CLIENT)))
                .isEqualTo(new SwitchTenant.Outcome.NoSeat());
    }

    private Admission issued(Admission from, Tenant tenant) {
        var command = new SwitchTenant.Command(from.user().id(), view(from), SessionKind.API, tenant.id(), CLIENT);
        return ((SwitchTenant.Outcome.Issued) people.switchTenant.handle(command)).admission();
    }

    private SessionView view(Admission admission) {
        return principal(admission).session();
    }

    private Principal principal(Admission admission) {
        return ((Authenticate.Outcome.Authenticated) people.authenticated(admission)).principal();
    }

    private Admission refreshed(Admission admission) {
        var refreshed = people.refreshTokens.handle(
                new RefreshTokens.Command(People.tokens(admission).refresh(), CLIENT));
        return ((RefreshTokens.Outcome.Refreshed) refreshed).admission();
    }

    private Seat seat(Tenant tenant, Role role) {
        var store = people.platform.within(scope -> scope.stores().of(tenant.id()));
        return Seat.of(tenant, store.map(Store::id).orElse(null), role, false);
    }
}
