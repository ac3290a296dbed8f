package io.wassla.core.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.User;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.session.SessionKind;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvitationsTest {
    private static final EmailAddress SARA = new EmailAddress("sara@example.com");

    private final People people = MemoryStorageUnderTest.people();
    private final User noura = people.someone();
    private final Tenant tenant = people.store(Plan.BASIC, noura);

    @Test
    void an_invited_person_joins_with_the_token_of_the_letter() {
        var invitation = invited(SARA, Role.STAFF);
        var sara = sara();

        var outcome = accept(sara, token(SARA));

        var membership = Membership.begin(invitation.id(), sara.id(), Role.STAFF, people.clock.instant());
        assertThat(outcome).isEqualTo(new AcceptInvitation.Outcome.Joined(tenant.id(), membership));
        assertThat(people.members(tenant)).hasSize(2).contains(membership);
        assertThat(people.told(Letter.SecurityNotice.Kind.IDENTIFIER_ADDED)).isEmpty();
        assertThat(listed().invitations()).isEmpty();
    }

    @Test
    void an_invitation_is_for_whoever_has_the_address_it_was_sent_to() {
        invited(SARA, Role.STAFF);
        sara();

        assertThat(accept(people.someone(), token(SARA))).isEqualTo(new AcceptInvitation.Outcome.NotYours(SARA));
        assertThat(people.members(tenant)).hasSize(1);
        assertThat(accept(sara(), token(SARA))).isInstanceOf(AcceptInvitation.Outcome.Joined.class);
    }

    @Test
    void who_shows_the_token_has_read_the_letter_and_proven_the_address() {
        invited(SARA, Role.STAFF);
        var byPhone =
                people.signedIn(new PhoneNumber("0551234567"), SessionKind.API).user();

        assertThat(accept(byPhone, token(SARA))).isInstanceOf(AcceptInvitation.Outcome.Joined.class);

        assertThat(contacts(byPhone).hasVerified(SARA)).isTrue();
        assertThat(people.told(Letter.SecurityNotice.Kind.IDENTIFIER_ADDED))
                .containsExactly(new PhoneNumber("0551234567"));
    }

    @Test
    void a_claimed_address_is_proven_by_an_invitation_sent_there() {
        invited(SARA, Role.STAFF);
        var claimant = people.registered(SARA, "a long enough password");

        assertThat(accept(claimant, token(SARA))).isInstanceOf(AcceptInvitation.Outcome.Joined.class);

        assertThat(contacts(claimant).hasVerified(SARA)).isTrue();
    }

    @Test
    void a_mere_claimant_joins_by_no_other_address_and_invites_nobody() {
        var claimant = people.registered(new EmailAddress("claimed@example.com"), "a long enough password");
        invited(SARA, Role.STAFF);

        assertThat(accept(claimant, token(SARA))).isEqualTo(new AcceptInvitation.Outcome.NotYours(SARA));
        assertThat(people.invite(people.store(Plan.BASIC, claimant), claimant, SARA, Role.ADMIN))
                .isEqualTo(new InviteMember.Outcome.ProveFirst());
    }

    @Test
    void looking_at_an_invitation_names_the_store_and_spends_nothing() {
        invited(SARA, Role.STAFF);
        var token = token(SARA);

        assertThat(shown(token)).contains(tenant.name());
        assertThat(shown(token)).contains(tenant.name());
        assertThat(shown(new Secret("made up"))).isEmpty();
        assertThat(accept(sara(), token)).isInstanceOf(AcceptInvitation.Outcome.Joined.class);
        assertThat(shown(token)).isEmpty();
    }

    @Test
    void an_expired_invitation_names_no_store() {
        invited(SARA, Role.STAFF);

        people.clock.pass(Duration.ofDays(7));

        assertThat(shown(token(SARA))).isEmpty();
    }

    @Test
    void an_invitation_works_once() {
        invited(SARA, Role.STAFF);
        accept(sara(), token(SARA));

        assertThat(accept(people.someone(), token(SARA))).isEqualTo(new AcceptInvitation.Outcome.Invalid());
        assertThat(accept(people.someone(), new Secret("made up"))).isEqualTo(new AcceptInvitation.Outcome.Invalid());
    }

    @Test
    void an_invitation_is_open_for_seven_days() {
        invited(SARA, Role.STAFF);
        var late = new EmailAddress("late@example.com");
        invited(late, Role.STAFF);
        var sara = sara();

        people.clock.pass(Duration.ofDays(7).minus(Duration.ofMinutes(1)).minusMillis(1));
        assertThat(accept(sara, token(SARA))).isInstanceOf(AcceptInvitation.Outcome.Joined.class);
        people.clock.pass(Duration.ofMinutes(1).plusMillis(1));
        assertThat(accept(people.someone(), token(late))).isEqualTo(new AcceptInvitation.Outcome.Invalid());
    }

    @Test
    void a_member_keeps_the_invitation_open_for_somebody_else() {
        invited(SARA, Role.STAFF);

        assertThat(accept(noura, token(SARA))).isEqualTo(new AcceptInvitation.Outcome.AlreadyMember(tenant.id()));
        assertThat(accept(sara(), token(SARA))).isInstanceOf(AcceptInvitation.Outcome.Joined.class);
    }

    @Test
    void a_second_invitation_to_one_address_takes_the_place_of_the_first() {
        invited(SARA, Role.STAFF);
        var first = token(SARA);
        invited(SARA, Role.ADMIN);

        assertThat(accept(people.someone(), first)).isEqualTo(new AcceptInvitation.Outcome.Invalid());
        assertThat(listed().invitations()).hasSize(1);
    }

    @Test
    void a_withdrawn_invitation_is_void() {
        var invitation = invited(SARA, Role.STAFF);

        assertThat(people.remove(tenant, noura, invitation.id())).isEqualTo(new RemoveMember.Outcome.Removed());

        assertThat(accept(people.someone(), token(SARA))).isEqualTo(new AcceptInvitation.Outcome.Invalid());
    }

    @Test
    void members_and_open_invitations_count_together_for_the_plan() {
        people.join(tenant, people.someone(), Role.ADMIN);
        invited(SARA, Role.STAFF);

        var full = new InviteMember.Outcome.AtLimit(Limit.STAFF_USERS, 2, 2);
        assertThat(invite(new EmailAddress("third@example.com"), Role.STAFF)).isEqualTo(full);
        assertThat(invite(SARA, Role.ADMIN)).isInstanceOf(InviteMember.Outcome.Invited.class);
        assertThat(invite(new EmailAddress("owner@example.com"), Role.OWNER))
                .isInstanceOf(InviteMember.Outcome.Invited.class);

        people.clock.pass(Duration.ofDays(7));
        assertThat(invite(new EmailAddress("third@example.com"), Role.STAFF))
                .isInstanceOf(InviteMember.Outcome.Invited.class);
    }

    @Test
    void an_invitation_that_can_not_be_sent_is_void() {
        people.sender.answer(new Delivery.Refused(Delivery.Fault.RECIPIENT_REFUSED, "no such mailbox"));

        assertThat(invite(SARA, Role.STAFF)).isEqualTo(new InviteMember.Outcome.DeliveryFailed());
        assertThat(listed().invitations()).isEmpty();
    }

    @Test
    void a_channel_that_nobody_set_up_is_named() {
        people.sender.reachOnly(Channel.EMAIL);

        assertThat(invite(new PhoneNumber("0551234567"), Role.STAFF))
                .isEqualTo(new InviteMember.Outcome.ChannelUnavailable(Channel.SMS));
    }

    @Test
    void a_tenant_sends_thirty_invitations_an_hour() {
        for (var letter = 0; letter < 30; letter++) {
            invited(SARA, Role.STAFF);
        }

        assertThat(invite(SARA, Role.STAFF)).isInstanceOf(InviteMember.Outcome.TooOften.class);
    }

    @Test
    void whom_a_removed_or_suspended_member_invited_is_invited_no_more() {
        var removed = people.someone();
        var membership = people.join(tenant, removed, Role.ADMIN);
        people.invite(tenant, removed, SARA, Role.STAFF);
        var first = token(SARA);
        people.remove(tenant, noura, membership.id());
        var suspended = people.someone();
        var other = people.join(tenant, suspended, Role.ADMIN);
        people.invite(tenant, suspended, SARA, Role.STAFF);
        people.change(tenant, noura, other.id(), null, true);

        assertThat(accept(sara(), first)).isEqualTo(new AcceptInvitation.Outcome.Invalid());
        assertThat(accept(sara(), token(SARA))).isEqualTo(new AcceptInvitation.Outcome.Invalid());
        assertThat(listed().invitations()).isEmpty();
    }

    @Test
    void what_others_offered_stays_when_a_member_goes() {
        var admin = people.join(tenant, people.someone(), Role.ADMIN);
        invited(SARA, Role.STAFF);

        people.remove(tenant, noura, admin.id());

        assertThat(accept(sara(), token(SARA))).isInstanceOf(AcceptInvitation.Outcome.Joined.class);
    }

    private User sara() {
        return people.signedIn(SARA, SessionKind.API).user();
    }

    private Contacts contacts(User user) {
        return people.platform
                .within(scope -> scope.users().find(user.id()))
                .orElseThrow()
                .contacts();
    }

    private InviteMember.Outcome invite(Identifier to, Role role) {
        return people.invite(tenant, noura, to, role);
    }

    private Invitation invited(Identifier to, Role role) {
        return ((InviteMember.Outcome.Invited) invite(to, role)).invitation();
    }

    private Secret token(Identifier to) {
        return People.token(people.last(to, Letter.Invitation.class).link());
    }

    private AcceptInvitation.Outcome accept(User user, Secret token) {
        return people.acceptInvitation.handle(new AcceptInvitation.Command(user.id(), token, People.client()));
    }

    private Optional<StoreName> shown(Secret token) {
        return people.showInvitation.handle(new ShowInvitation.Command(token));
    }

    private Roster listed() {
        return people.listMembers.handle(new ListMembers.Command(tenant.id()));
    }
}
