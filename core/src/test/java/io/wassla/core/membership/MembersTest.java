package io.wassla.core.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.User;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Tenant;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final EmailAddress SARA = new EmailAddress("sara@example.com");

    private final People people = MemoryStorageUnderTest.people();
    private final User noura = people.someone();
    private final Tenant tenant = people.store(Plan.BASIC, noura);

    @Test
    void an_admin_manages_everybody_but_owners() {
        var admin = people.someone();
        var staff = people.someone();
        people.join(tenant, admin, Role.ADMIN);
        var member = people.join(tenant, staff, Role.STAFF);
        var owner = people.members(tenant).getFirst();

        assertThat(people.invite(tenant, admin, SARA, Role.OWNER)).isEqualTo(new InviteMember.Outcome.NotAllowed());
        assertThat(people.change(tenant, admin, owner.id(), Role.STAFF, null))
                .isEqualTo(new ChangeMember.Outcome.NotAllowed());
        assertThat(people.change(tenant, admin, member.id(), Role.OWNER, null))
                .isEqualTo(new ChangeMember.Outcome.NotAllowed());
        assertThat(people.remove(tenant, admin, owner.id())).isEqualTo(new RemoveMember.Outcome.NotAllowed());
        assertThat(people.change(tenant, admin, member.id(), Role.ADMIN, null))
                .isInstanceOf(ChangeMember.Outcome.Changed.class);
    }

    @Test
    void staff_and_strangers_manage_nobody_but_may_leave() {
        var staff = people.someone();
        var member = people.join(tenant, staff, Role.STAFF);
        var stranger = people.someone();

        assertThat(people.invite(tenant, staff, SARA, Role.STAFF)).isEqualTo(new InviteMember.Outcome.NotAllowed());
        assertThat(people.invite(tenant, stranger, SARA, Role.STAFF)).isEqualTo(new InviteMember.Outcome.NotAllowed());
        assertThat(people.change(tenant, staff, member.id(), Role.ADMIN, null))
                .isEqualTo(new ChangeMember.Outcome.NotAllowed());
        assertThat(people.remove(tenant, stranger, member.id())).isEqualTo(new RemoveMember.Outcome.NotAllowed());
        assertThat(people.remove(tenant, staff, member.id())).isEqualTo(new RemoveMember.Outcome.Removed());
    }

    @Test
    void a_suspended_manager_manages_nobody() {
        var admin = people.someone();
        var membership = people.join(tenant, admin, Role.ADMIN);
        people.change(tenant, noura, membership.id(), null, true);

        assertThat(people.invite(tenant, admin, SARA, Role.STAFF)).isEqualTo(new InviteMember.Outcome.NotAllowed());
    }

    @Test
    void the_last_owner_stays_whatever_is_tried() {
        var owner = people.members(tenant).getFirst();

        assertThat(people.remove(tenant, noura, owner.id())).isEqualTo(new RemoveMember.Outcome.LastOwner());
        assertThat(people.change(tenant, noura, owner.id(), Role.STAFF, null))
                .isEqualTo(new ChangeMember.Outcome.LastOwner());
        assertThat(people.change(tenant, noura, owner.id(), null, true))
                .isEqualTo(new ChangeMember.Outcome.LastOwner());
    }

    @Test
    void a_suspended_owner_is_no_owner_to_fall_back_on() {
        var second = people.join(tenant, people.someone(), Role.OWNER);
        people.change(tenant, noura, second.id(), null, true);
        var owner = people.members(tenant).getFirst();

        assertThat(people.remove(tenant, noura, owner.id())).isEqualTo(new RemoveMember.Outcome.LastOwner());
    }

    @Test
    void an_owner_who_becomes_staff_needs_a_place_in_the_plan() {
        people.join(tenant, people.someone(), Role.STAFF);
        people.join(tenant, people.someone(), Role.STAFF);
        var second = people.join(tenant, people.someone(), Role.OWNER);

        assertThat(people.change(tenant, noura, second.id(), Role.STAFF, null))
                .isEqualTo(new ChangeMember.Outcome.AtLimit(Limit.STAFF_USERS, 2, 2));
    }

    @Test
    void members_of_another_tenant_are_unknown_here() {
        var other = people.store(Plan.BASIC, people.someone());
        var foreign = people.members(other).getFirst();

        assertThat(people.change(tenant, noura, foreign.id(), Role.STAFF, null))
                .isEqualTo(new ChangeMember.Outcome.Unknown());
        assertThat(people.remove(tenant, noura, foreign.id())).isEqualTo(new RemoveMember.Outcome.Unknown());
    }
}
