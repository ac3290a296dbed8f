package io.wassla.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.RemoveIdentifier.Outcome;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.RequestPasswordReset;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.session.Admission;
import io.wassla.core.session.Authenticate;
import io.wassla.core.session.ResetPassword;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithPassword;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RemoveIdentifierTest {
    private static final EmailAddress EMAIL = new EmailAddress("noura@example.com");
    private static final PhoneNumber PHONE = new PhoneNumber("0551234567");
    private static final String PASSWORD = "a long enough password";

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void a_code_sent_to_what_was_removed_signs_in_somebody_else() {
        var noura = withBoth();

        assertThat(remove(noura, Channel.SMS)).isEqualTo(new Outcome.Removed(people.user(noura.id())));

        assertThat(people.user(noura.id()).contacts()).isEqualTo(Contacts.verified(EMAIL));
        assertThat(people.signedIn(PHONE, SessionKind.API).user().id()).isNotEqualTo(noura.id());
        assertThat(people.signedIn(EMAIL, SessionKind.API).user().id()).isEqualTo(noura.id());
        assertThat(people.audited(noura.id())).contains("user.identifier_removed");
    }

    @Test
    void the_password_goes_with_the_address_and_so_does_the_link_to_another_one() {
        var noura = withBothAndPassword();
        people.requestPasswordReset.handle(new RequestPasswordReset.Command(EMAIL, People.client(), Language.AR));
        var link = People.token(people.last(EMAIL, Letter.PasswordReset.class).link());

        remove(noura, Channel.EMAIL);

        assertThat(people.user(noura.id()).contacts()).isEqualTo(Contacts.verified(PHONE));
        assertThat(people.user(noura.id()).credentials()).isEqualTo(Credentials.NONE);
        var next = new ResetPassword.Command(link, new NewPassword(new Secret(PASSWORD)), People.client());
        assertThat(people.resetPassword.handle(next)).isEqualTo(new ResetPassword.Outcome.Invalid());
    }

    @Test
    void the_password_stays_when_the_number_goes() {
        var noura = withBothAndPassword();

        remove(noura, Channel.SMS);

        var signIn = new SignInWithPassword.Command(EMAIL, new Secret(PASSWORD), SessionKind.API, People.client());
        assertThat(people.signInWithPassword.handle(signIn)).isInstanceOf(SignInWithPassword.Outcome.SignedIn.class);
    }

    @Test
    void the_last_one_stays() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();

        assertThat(remove(noura, Channel.EMAIL)).isEqualTo(new Outcome.LastOne());
        assertThat(remove(noura, Channel.SMS)).isEqualTo(new Outcome.Absent());
    }

    @Test
    void what_is_only_claimed_is_nothing_to_keep() {
        var claimed = new Contacts(EMAIL, false, PHONE, true);

        assertThat(claimed.without(Channel.SMS)).isEmpty();
        assertThat(claimed.without(Channel.EMAIL)).contains(Contacts.verified(PHONE));
    }

    @Test
    void whoever_signed_in_an_hour_ago_signs_in_again_first() {
        var noura = withBoth();
        var signedInAt = people.clock.instant();
        people.clock.pass(Duration.ofHours(1));

        assertThat(remove(noura, signedInAt, Channel.SMS)).isEqualTo(new Outcome.SignInAgain());
        assertThat(people.user(noura.id())).isEqualTo(noura);
    }

    @Test
    void both_are_told() {
        var noura = withBoth();

        remove(noura, Channel.EMAIL);

        assertThat(people.told(Letter.SecurityNotice.Kind.IDENTIFIER_REMOVED)).containsExactly(EMAIL, PHONE);
    }

    @Test
    void sessions_go_on() {
        var session = signedInWithBoth();

        remove(session.user(), Channel.EMAIL);

        assertThat(people.authenticated(session)).isInstanceOf(Authenticate.Outcome.Authenticated.class);
    }

    private User withBoth() {
        return people.user(signedInWithBoth().user().id());
    }

    private Admission signedInWithBoth() {
        var session = people.signedIn(EMAIL, SessionKind.API);
        add(session.user(), PHONE);
        return session;
    }

    private User withBothAndPassword() {
        var noura = people.registered(EMAIL, PASSWORD);
        add(noura, EMAIL);
        add(noura, PHONE);
        return people.user(noura.id());
    }

    private void add(User user, Identifier identifier) {
        var asked = (AddIdentifier.Outcome.Asked) people.addIdentifier.handle(
                new AddIdentifier.Command(user.id(), people.clock.instant(), identifier, People.client(), Language.AR));
        var challenge = ((RequestCode.Outcome.Sent) asked.answer()).challenge();
        people.confirmIdentifier.handle(
                new ConfirmIdentifier.Command(user.id(), challenge, people.lastCode(identifier), People.client()));
    }

    private Outcome remove(User user, Channel kind) {
        return remove(user, people.clock.instant(), kind);
    }

    private Outcome remove(User user, Instant signedInAt, Channel kind) {
        return people.removeIdentifier.handle(
                new RemoveIdentifier.Command(user.id(), signedInAt, kind, People.client()));
    }
}
