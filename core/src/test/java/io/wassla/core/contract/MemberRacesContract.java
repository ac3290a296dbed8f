package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.User;
import io.wassla.core.membership.AcceptInvitation;
import io.wassla.core.membership.ChangeMember;
import io.wassla.core.membership.InviteMember;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.RemoveMember;
import io.wassla.core.membership.Role;
import io.wassla.core.memory.MemoryDatabase;
import io.wassla.core.messaging.Letter;
import io.wassla.core.session.SessionKind;
import io.wassla.core.tenancy.Plan;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a tenant keeps an owner and its plan's limit when many change its members at once. */
public abstract class MemberRacesContract extends StorageContract {
    @SuppressWarnings("NullAway.Init") // made before each test
    private People people;

    @BeforeEach
    final void everybody() {
        people = new People(storage(), new MemoryDatabase());
    }

    @Test
    void of_two_owners_who_demote_each_other_at_once_one_stays() {
        var noura = people.someone();
        var sara = people.someone();
        var tenant = people.store(Plan.PRO, noura, sara);
        var members = people.members(tenant);
        var turn = new AtomicInteger();

        var outcomes = race(2, () -> {
            var other = turn.getAndIncrement();
            var by = other == 0 ? sara : noura;
            return people.change(tenant, by, of(members, other == 0 ? noura : sara), Role.STAFF, null);
        });

        assertThat(outcomes)
                .filteredOn(ChangeMember.Outcome.Changed.class::isInstance)
                .hasSize(1);
        assertThat(people.members(tenant))
                .filteredOn(member -> member.role() == Role.OWNER)
                .hasSize(1);
    }

    @Test
    void of_two_owners_who_leave_at_once_one_stays() {
        var noura = people.someone();
        var sara = people.someone();
        var tenant = people.store(Plan.PRO, noura, sara);
        var members = people.members(tenant);
        var turn = new AtomicInteger();

        var outcomes = race(2, () -> {
            var who = turn.getAndIncrement() == 0 ? noura : sara;
            return people.remove(tenant, who, of(members, who));
        });

        assertThat(outcomes)
                .containsExactlyInAnyOrder(new RemoveMember.Outcome.Removed(), new RemoveMember.Outcome.LastOwner());
        assertThat(people.members(tenant)).hasSize(1);
    }

    @Test
    void however_many_are_invited_at_once_the_plan_holds() {
        var owner = people.someone();
        var tenant = people.store(Plan.BASIC, owner);

        var outcomes = race(8, () -> people.invite(tenant, owner, People.email(), Role.STAFF));

        assertThat(outcomes)
                .filteredOn(InviteMember.Outcome.Invited.class::isInstance)
                .hasSize(2);
        assertThat(outcomes)
                .filteredOn(InviteMember.Outcome.AtLimit.class::isInstance)
                .hasSize(6);
    }

    @Test
    void an_invitation_accepted_many_times_at_once_is_used_once() {
        var owner = people.someone();
        var tenant = people.store(Plan.BASIC, owner);
        var email = People.email();
        people.invite(tenant, owner, email, Role.STAFF);
        var token = People.token(people.last(email, Letter.Invitation.class).link());

        var invited = people.signedIn(email, SessionKind.API).user();

        var outcomes = race(
                8,
                () -> people.acceptInvitation.handle(
                        new AcceptInvitation.Command(invited.id(), token, People.client())));

        assertThat(outcomes)
                .filteredOn(AcceptInvitation.Outcome.Joined.class::isInstance)
                .hasSize(1);
        assertThat(people.members(tenant)).hasSize(2);
    }

    private static MembershipId of(List<Membership> members, User user) {
        return members.stream()
                .filter(member -> member.user().equals(user.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
