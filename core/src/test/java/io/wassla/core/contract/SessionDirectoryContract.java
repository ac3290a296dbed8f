package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.User;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.session.Person;
import io.wassla.core.session.Principal;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionDirectory.Workplace;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SessionView;
import io.wassla.core.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the directory of who is behind a request promises. */
public abstract class SessionDirectoryContract extends SessionStorage {
    @Test
    void a_cookie_tells_who_is_behind_a_request_and_where_they_work() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        var noura = someone();
        seat(noura, tenant.id(), Role.OWNER);
        var session = added(noura, SessionKind.WEB, tenant.id());

        var principal = platform(scope -> scope.sessionDirectory().byCookie(session.token()));

        var seat = Seat.of(tenant, null, Role.OWNER, false);
        assertThat(principal).contains(new Principal(person(noura), view(session), seat));
    }

    @Test
    void an_access_token_tells_the_tenant_itself() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        var noura = someone();
        seat(noura, tenant.id(), Role.STAFF);
        var session = added(noura, SessionKind.API, null);

        var here = platform(scope -> scope.sessionDirectory().bySession(session.id(), tenant.id()));
        var nowhere = platform(scope -> scope.sessionDirectory().bySession(session.id(), null));
        var elsewhere = platform(scope -> scope.sessionDirectory().bySession(session.id(), tenant().id()));

        var seat = Seat.of(tenant, null, Role.STAFF, false);
        assertThat(here).contains(new Principal(person(noura), view(session), seat));
        assertThat(nowhere).contains(new Principal(person(noura), view(session), null));
        assertThat(elsewhere).contains(new Principal(person(noura), view(session), null));
    }

    @Test
    void a_refresh_token_is_no_cookie_and_a_cookie_session_no_token_session() {
        var noura = someone();
        var api = added(noura, SessionKind.API, null);
        var web = added(noura, SessionKind.WEB, null);

        assertThat(one(scope -> scope.sessionDirectory().byCookie(api.token()))).isEmpty();
        assertThat(one(scope -> scope.sessionDirectory().bySession(web.id(), null)))
                .isEmpty();
    }

    @Test
    void a_suspended_tenant_and_a_suspended_person_are_told() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        var noura = someone();
        seat(noura, tenant.id(), Role.OWNER);
        var session = added(noura, SessionKind.WEB, tenant.id());
        Tenant suspended = tenant.suspended("unpaid", NOW);
        platformDo(scope -> scope.tenants().update(suspended));
        platformDo(scope -> scope.users().update(noura.suspended(true, NOW)));

        var principal = platform(scope -> scope.sessionDirectory().byCookie(session.token()))
                .orElseThrow();

        var seat = Seat.of(suspended, null, Role.OWNER, false);
        assertThat(principal.seat()).isEqualTo(seat);
        assertThat(principal.person().suspended()).isTrue();
    }

    @Test
    void those_who_are_connected_may_stay_while_session_person_membership_and_tenant_are_good() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        var noura = someone();
        var sara = someone();
        seat(noura, tenant.id(), Role.OWNER);
        seat(sara, tenant.id(), Role.STAFF);
        var here = new Workplace(added(noura, SessionKind.WEB, null).id(), tenant.id());
        var beside = new Workplace(added(sara, SessionKind.API, null).id(), tenant.id());
        var elsewhere = new Workplace(here.session(), opened());
        var ended = new Workplace(new SessionId(id()), tenant.id());
        var all = Set.of(here, beside, elsewhere, ended);

        assertThat(stillOpen(all, NOW)).containsExactlyInAnyOrder(here, beside);
        assertThat(stillOpen(all, NOW.plus(Duration.ofDays(400)))).isEmpty();

        platformDo(scope -> scope.users().update(sara.suspended(true, NOW)));
        assertThat(stillOpen(all, NOW)).containsExactly(here);
        platformDo(scope -> scope.tenants().update(tenant.suspended("unpaid", NOW)));
        assertThat(stillOpen(all, NOW)).isEmpty();
    }

    private Set<Workplace> stillOpen(Set<Workplace> places, Instant now) {
        return platform(scope -> scope.sessionDirectory().stillOpen(places, now));
    }

    private static Person person(User user) {
        return new Person(user.id(), user.contacts(), user.profile(), user.platformRole(), false, user.suspended());
    }

    private static SessionView view(Session session) {
        return SessionView.of(session);
    }
}
