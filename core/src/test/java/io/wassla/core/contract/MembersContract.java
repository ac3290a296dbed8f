package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Deed;
import io.wassla.core.membership.Invitation;
import io.wassla.core.membership.Member;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import io.wassla.core.membership.Seats.Offer;
import io.wassla.core.membership.Seats.Offered;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the repositories of members and invitations promise, within a tenant and across tenants. */
public abstract class MembersContract extends StorageContract {

    @Test
    void members_come_back_in_the_order_they_came() {
        var tenant = opened();
        var owner = joined(tenant, someone(), Role.OWNER);
        var staff = joined(tenant, someone(), Role.STAFF);
        joined(opened(), someone(), Role.OWNER);

        assertThat(list(tenant, scope -> scope.memberships().all())).containsExactly(owner, staff);
    }

    @Test
    void members_are_shown_with_name_and_contacts() {
        var tenant = opened();
        var noura = someone();
        var membership = joined(tenant, noura, Role.ADMIN);

        assertThat(list(scope -> scope.seats().roster(tenant).members()))
                .containsExactly(new Member(membership, noura.profile().fullName(), noura.contacts()));
    }

    @Test
    void what_was_done_names_members_only() {
        var tenant = opened();
        var noura = someone();
        joined(tenant, noura, Role.ADMIN);
        var hers = done(tenant, Origin.of(noura.id().value()));
        var strangers = done(tenant, Origin.of(someone().id().value()));
        var nobodys = done(tenant, Origin.OPERATOR);
        done(opened(), Origin.of(noura.id().value()));

        assertThat(pages(request -> platform(scope -> scope.deeds().page(tenant, AuditFilter.ALL, request))))
                .containsExactly(
                        new Deed(nobodys, null),
                        new Deed(strangers, null),
                        new Deed(hers, new Deed.Doer(noura.profile().fullName(), noura.contacts())));
    }

    @Test
    void what_was_done_on_the_platform_and_in_a_tenant_names_everybody_for_the_platform() {
        var tenant = new Chain.OfTenant(opened());
        var noura = someone();
        var by = Origin.of(noura.id().value());
        var hers = done(tenant, by);
        var nobodys = done(tenant, Origin.OPERATOR);
        var onPlatform = done(new Chain.OfPlatform(), by);
        var doer = new Deed.Doer(noura.profile().fullName(), noura.contacts());
        var filter = new AuditFilter(noura.id().value(), null, null);

        assertThat(pages(request -> platform(scope -> scope.deeds().byAnybody(tenant, AuditFilter.ALL, request))))
                .containsExactly(new Deed(nobodys, null), new Deed(hers, doer));
        assertThat(pages(page -> platform(scope -> scope.deeds().byAnybody(new Chain.OfPlatform(), filter, page))))
                .containsExactly(new Deed(onPlatform, doer));
    }

    @Test
    void a_person_is_a_member_once() {
        var tenant = opened();
        var noura = someone();
        joined(tenant, noura, Role.OWNER);

        var again = Membership.begin(new MembershipId(id()), noura.id(), Role.STAFF, NOW);

        assertThat(says(scope -> scope.seats().add(tenant, again))).isFalse();
        assertThat(list(tenant, scope -> scope.memberships().all())).hasSize(1);
    }

    @Test
    void a_person_has_a_seat_in_each_of_their_tenants_those_they_own_first() {
        var noura = someone();
        var helped = tenant();
        var owned = tenant();
        platformDo(scope -> scope.tenants().add(helped));
        platformDo(scope -> scope.tenants().add(owned));
        var store = store();
        platformDo(scope -> scope.stores().add(owned.id(), store));
        joined(helped.id(), noura, Role.STAFF);
        joined(owned.id(), noura, Role.OWNER);

        assertThat(list(scope -> scope.seats().of(noura.id())))
                .containsExactly(
                        Seat.of(owned, store.id(), Role.OWNER, false), Seat.of(helped, null, Role.STAFF, false));
    }

    @Test
    void a_changed_membership_comes_back_changed_and_a_stale_change_is_refused() {
        var tenant = opened();
        var before = joined(tenant, someone(), Role.STAFF);
        var after = before.in(Role.ADMIN, NOW.plusSeconds(1)).revision();
        var changed = new Membership(before.id(), before.user(), Role.ADMIN, true, after);

        withinDo(tenant, scope -> scope.memberships().update(changed));

        assertThat(list(tenant, scope -> scope.memberships().all())).containsExactly(changed);
        assertThatThrownBy(() -> withinDo(tenant, scope -> scope.memberships().update(changed)))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void a_membership_of_another_tenant_is_neither_changed_nor_removed() {
        var tenant = opened();
        var other = opened();
        var membership = joined(other, someone(), Role.OWNER);

        assertThatThrownBy(() -> withinDo(tenant, scope -> scope.memberships().update(membership.in(Role.STAFF, NOW))))
                .isInstanceOf(ConcurrentChange.class);
        withinDo(tenant, scope -> scope.memberships().remove(membership.id()));

        assertThat(list(other, scope -> scope.memberships().all())).containsExactly(membership);
    }

    @Test
    void a_removed_member_has_no_seat() {
        var tenant = opened();
        var noura = someone();
        var membership = joined(tenant, noura, Role.STAFF);

        withinDo(tenant, scope -> scope.memberships().remove(membership.id()));

        assertThat(list(scope -> scope.seats().of(noura.id()))).isEmpty();
    }

    @Test
    void invitations_come_back_newest_first() {
        var tenant = opened();
        var older = invited(tenant, People.email(), Role.STAFF, NOW);
        var newer = invited(tenant, UsersContract.phone(), Role.OWNER, NOW.plusSeconds(1));
        invited(opened(), People.email(), Role.STAFF, NOW);

        assertThat(list(tenant, scope -> scope.invitations().all())).containsExactly(newer, older);
        assertThat(list(scope -> scope.seats().roster(tenant).invitations())).containsExactly(newer, older);
    }

    @Test
    void an_invitation_takes_the_place_of_the_one_to_the_same_address() {
        var tenant = opened();
        var email = People.email();
        var older = invited(tenant, email, Role.STAFF, NOW);

        var newer = invited(tenant, email, Role.ADMIN, NOW.plusSeconds(1));

        assertThat(list(tenant, scope -> scope.invitations().all())).containsExactly(newer);
        assertThat(one(scope -> scope.seats().locked(older.token()))).isEmpty();
    }

    @Test
    void an_invitation_is_found_by_its_token_from_anywhere() {
        var tenant = opened();
        var invitation = invited(tenant, People.email(), Role.STAFF, NOW);

        var offer = platform(scope -> scope.seats().locked(invitation.token()));

        assertThat(offer).contains(new Offer(tenant, invitation));
        assertThat(one(scope -> scope.seats().offered(invitation.token())))
                .contains(new Offered(new StoreName("عطور نسم"), invitation));
        platformDo(scope -> scope.seats().remove(offer.orElseThrow()));
        assertThat(list(tenant, scope -> scope.invitations().all())).isEmpty();
    }

    @Test
    void an_invitation_is_removed_only_by_its_own_tenant() {
        var tenant = opened();
        var invitation = invited(tenant, People.email(), Role.STAFF, NOW);

        assertThat(says(opened(), scope -> scope.invitations().remove(invitation.id())))
                .isFalse();
        assertThat(says(tenant, scope -> scope.invitations().remove(invitation.id())))
                .isTrue();
        assertThat(says(tenant, scope -> scope.invitations().remove(invitation.id())))
                .isFalse();
    }

    @Test
    void expired_invitations_are_removed() {
        var tenant = opened();
        var invitation = invited(tenant, People.email(), Role.STAFF, NOW);

        withinDo(
                tenant,
                scope ->
                        scope.invitations().removeExpired(invitation.expiresAt().minusMillis(1)));
        assertThat(list(tenant, scope -> scope.invitations().all())).hasSize(1);

        withinDo(tenant, scope -> scope.invitations().removeExpired(invitation.expiresAt()));
        assertThat(list(tenant, scope -> scope.invitations().all())).isEmpty();
    }

    @Test
    void staff_of_a_plan_are_members_and_invited_people_who_are_not_owners() {
        var tenant = opened();
        joined(tenant, someone(), Role.OWNER);
        joined(tenant, someone(), Role.ADMIN);
        joined(tenant, someone(), Role.STAFF);
        invited(tenant, People.email(), Role.STAFF, NOW);
        invited(tenant, People.email(), Role.OWNER, NOW);
        joined(opened(), someone(), Role.STAFF);

        assertThat(this.<Map<Limit, Integer>>within(
                        tenant, scope -> scope.usage().at(NOW)))
                .containsEntry(Limit.STAFF_USERS, 3);
    }

    @Test
    void an_invitation_that_has_expired_holds_no_place() {
        var tenant = opened();
        var until = invited(tenant, People.email(), Role.STAFF, NOW).expiresAt();

        assertThat(this.<Map<Limit, Integer>>within(
                        tenant, scope -> scope.usage().at(until.minusMillis(1))))
                .containsEntry(Limit.STAFF_USERS, 1);
        assertThat(this.<Map<Limit, Integer>>within(
                        tenant, scope -> scope.usage().at(until)))
                .containsEntry(Limit.STAFF_USERS, 0);
    }

    @Test
    void of_many_who_accept_one_invitation_at_once_one_does() {
        var tenant = opened();
        var invitation = invited(tenant, People.email(), Role.STAFF, NOW);

        var accepted = race(8, () -> {
            var user = someone();
            return platform(scope -> {
                var offer = scope.seats().locked(invitation.token());
                offer.ifPresent(scope.seats()::remove);
                return offer.isPresent()
                        && scope.seats().add(tenant, Membership.begin(invitation.id(), user.id(), Role.STAFF, NOW));
            });
        });

        assertThat(accepted).containsOnlyOnce(true);
    }

    private AuditEntry done(TenantId tenant, Origin origin) {
        return done(new Chain.OfTenant(tenant), origin);
    }

    private AuditEntry done(Chain chain, Origin origin) {
        var entry = new AuditEntry(id(), origin, "store.changed", new Subject("store", "x"), Change.NONE, NOW);
        platformDo(scope -> scope.audit().append(chain, entry));
        return entry;
    }

    private Membership joined(TenantId tenant, User user, Role role) {
        var membership = Membership.begin(new MembershipId(id()), user.id(), role, NOW);
        platformDo(scope -> scope.seats().add(tenant, membership));
        return membership;
    }

    private Invitation invited(TenantId tenant, Identifier to, Role role, Instant at) {
        var token = TokenHash.of(OpaqueToken.fresh(new SecureChance()));
        var by = someone().id();
        var invitation = new Invitation(new MembershipId(id()), to, role, token, by, at, at.plus(Duration.ofDays(7)));
        withinDo(tenant, scope -> scope.invitations().replace(invitation));
        return invitation;
    }

    private User someone() {
        var user = User.signedUp(new UserId(id()), People.email(), null, NOW);
        platformDo(scope -> scope.users().add(user));
        return user;
    }
}
