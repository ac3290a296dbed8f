package io.wassla.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.audit.Origin;
import io.wassla.core.contract.People;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.RequestPasswordReset;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.Letter.SecurityNotice.Kind;
import io.wassla.core.session.SignInWithPassword.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordTest {
    private static final EmailAddress NOURA = new EmailAddress("noura@example.com");
    private static final String PASSWORD = "a long enough password";
    private static final NewPassword NEXT = new NewPassword(new Secret("another long password"));
    private static final Client CLIENT = People.client();

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void the_right_password_signs_in() {
        var noura = people.registered(NOURA, PASSWORD);

        var admission = admitted(signIn(NOURA, PASSWORD));

        assertThat(admission.user()).isEqualTo(noura);
        assertThat(people.authenticated(admission)).isInstanceOf(Authenticate.Outcome.Authenticated.class);
        assertThat(people.audited(noura.id())).contains("session.started");
    }

    @Test
    void what_was_wrong_is_not_told() {
        people.registered(NOURA, PASSWORD);
        people.signedIn(new EmailAddress("codes-only@example.com"), SessionKind.API);

        assertThat(signIn(NOURA, "wrong password")).isEqualTo(new Outcome.Wrong());
        assertThat(signIn(new EmailAddress("nobody@example.com"), PASSWORD)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn(new EmailAddress("codes-only@example.com"), PASSWORD)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void ten_wrong_passwords_in_ten_minutes_are_the_end_for_known_and_unknown_alike() {
        people.registered(NOURA, PASSWORD);
        var nobody = new EmailAddress("nobody@example.com");
        for (var guess = 0; guess < 10; guess++) {
            assertThat(signIn(NOURA, "wrong password")).isEqualTo(new Outcome.Wrong());
            assertThat(signIn(nobody, "wrong password")).isEqualTo(new Outcome.Wrong());
        }

        assertThat(signIn(NOURA, PASSWORD)).isEqualTo(new Outcome.TooOften(Duration.ofMinutes(10)));
        assertThat(signIn(nobody, PASSWORD)).isEqualTo(new Outcome.TooOften(Duration.ofMinutes(10)));
        people.clock.pass(Duration.ofMinutes(10));
        assertThat(signIn(NOURA, PASSWORD)).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void whoever_goes_on_guessing_stands_in_the_audit_log_once_in_ten_minutes() {
        people.registered(NOURA, PASSWORD);
        for (var guess = 0; guess < 10; guess++) {
            signIn(NOURA, "wrong password");
        }
        assertThat(people.auditedOnPlatform()).doesNotContain("sign_in.refused");

        for (var guess = 0; guess < 10; guess++) {
            signIn(NOURA, "wrong password");
        }
        assertThat(people.auditedOnPlatform()).containsOnlyOnce("sign_in.refused");
    }

    @Test
    void right_passwords_do_not_count() {
        people.registered(NOURA, PASSWORD);

        for (var time = 0; time < 200; time++) {
            assertThat(signIn(NOURA, PASSWORD)).isInstanceOf(Outcome.SignedIn.class);
        }
    }

    @Test
    void one_network_may_not_try_one_password_on_everybody() {
        for (var guess = 0; guess < 100; guess++) {
            assertThat(signIn(new EmailAddress("p" + guess + "@example.com"), PASSWORD))
                    .isEqualTo(new Outcome.Wrong());
        }

        assertThat(signIn(NOURA, PASSWORD)).isInstanceOf(Outcome.TooOften.class);
    }

    @Test
    void a_suspended_person_is_told_so_only_after_the_right_password() {
        var noura = people.registered(NOURA, PASSWORD);
        people.suspendUser.handle(new SuspendUser.Command(noura.id(), true, Origin.OPERATOR));

        assertThat(signIn(NOURA, "wrong password")).isEqualTo(new Outcome.Wrong());
        assertThat(signIn(NOURA, PASSWORD)).isEqualTo(new Outcome.Suspended());
    }

    @Test
    void a_reset_is_silent_about_who_has_an_account() {
        people.registered(NOURA, PASSWORD);

        assertThat(requestReset(NOURA)).isEqualTo(new RequestPasswordReset.Outcome.Accepted());
        assertThat(requestReset(new EmailAddress("nobody@example.com")))
                .isEqualTo(new RequestPasswordReset.Outcome.Accepted());

        assertThat(people.sender.sent()).hasSize(1);
    }

    @Test
    void a_new_password_ends_every_session_and_proves_the_address() {
        var noura = people.registered(NOURA, PASSWORD);
        var before = admitted(signIn(NOURA, PASSWORD));
        requestReset(NOURA);

        assertThat(reset(resetToken())).isEqualTo(new ResetPassword.Outcome.Done());

        assertThat(people.authenticated(before)).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(signIn(NOURA, PASSWORD)).isEqualTo(new Outcome.Wrong());
        assertThat(signIn(NOURA, NEXT.secret().reveal())).isInstanceOf(Outcome.SignedIn.class);
        assertThat(people.user(noura.id()).contacts().emailVerified()).isTrue();
        assertThat(people.audited(noura.id())).contains("user.password_reset");
        assertThat(people.last(NOURA, Letter.SecurityNotice.class))
                .isEqualTo(new Letter.SecurityNotice(Kind.PASSWORD_CHANGED, people.clock.instant(), CLIENT.address()));
    }

    @Test
    void a_reset_works_once_and_for_an_hour() {
        people.registered(NOURA, PASSWORD);
        requestReset(NOURA);
        var late = resetToken();
        people.clock.pass(Duration.ofHours(1));
        assertThat(reset(late)).isEqualTo(new ResetPassword.Outcome.Invalid());

        requestReset(NOURA);
        var token = resetToken();
        people.clock.pass(Duration.ofHours(1).minusMillis(1));
        assertThat(reset(token)).isEqualTo(new ResetPassword.Outcome.Done());
        assertThat(reset(token)).isEqualTo(new ResetPassword.Outcome.Invalid());
        assertThat(reset(new Secret("made up"))).isEqualTo(new ResetPassword.Outcome.Invalid());
    }

    @Test
    void one_reset_voids_the_others() {
        people.registered(NOURA, PASSWORD);
        requestReset(NOURA);
        var first = resetToken();
        requestReset(NOURA);
        var second = resetToken();

        reset(second);

        assertThat(reset(first)).isEqualTo(new ResetPassword.Outcome.Invalid());
    }

    @Test
    void the_fourth_reset_in_ten_minutes_is_refused_for_known_and_unknown_alike() {
        people.registered(NOURA, PASSWORD);
        var nobody = new EmailAddress("nobody@example.com");
        for (var time = 0; time < 3; time++) {
            requestReset(NOURA);
            requestReset(nobody);
        }

        var refused = new RequestPasswordReset.Outcome.TooOften(Duration.ofMinutes(10));
        assertThat(requestReset(NOURA)).isEqualTo(refused);
        assertThat(requestReset(nobody)).isEqualTo(refused);
    }

    @Test
    void a_password_is_changed_against_the_present_one_and_ends_the_other_sessions() {
        people.registered(NOURA, PASSWORD);
        var other = admitted(signIn(NOURA, PASSWORD));
        var here = admitted(signIn(NOURA, PASSWORD));

        assertThat(change(here, "wrong password")).isEqualTo(new ChangePassword.Outcome.Wrong());
        assertThat(change(here, PASSWORD)).isEqualTo(new ChangePassword.Outcome.Changed());

        assertThat(people.authenticated(other)).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(people.authenticated(here)).isInstanceOf(Authenticate.Outcome.Authenticated.class);
        assertThat(signIn(NOURA, PASSWORD)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void a_changed_password_voids_the_links_to_another_one() {
        people.registered(NOURA, PASSWORD);
        var here = admitted(signIn(NOURA, PASSWORD));
        requestReset(NOURA);
        var link = resetToken();

        change(here, PASSWORD);

        assertThat(reset(link)).isEqualTo(new ResetPassword.Outcome.Invalid());
    }

    @Test
    void nobody_takes_their_own_address_for_a_password() {
        people.registered(NOURA, PASSWORD);
        var here = admitted(signIn(NOURA, PASSWORD));
        requestReset(NOURA);
        var own = new NewPassword(new Secret(NOURA.value()));

        assertThatThrownBy(() -> people.resetPassword.handle(new ResetPassword.Command(resetToken(), own, CLIENT)))
                .hasMessage("password_common");
        assertThatThrownBy(() -> people.changePassword.handle(new ChangePassword.Command(
                        here.user().id(), here.session(), new Secret(PASSWORD), own, CLIENT)))
                .hasMessage("password_common");
    }

    @Test
    void guessing_at_the_present_password_is_limited_too() {
        people.registered(NOURA, PASSWORD);
        var here = admitted(signIn(NOURA, PASSWORD));
        for (var guess = 0; guess < 10; guess++) {
            change(here, "wrong password");
        }

        assertThat(change(here, PASSWORD)).isInstanceOf(ChangePassword.Outcome.TooOften.class);
    }

    private Outcome signIn(EmailAddress email, String password) {
        return people.signInWithPassword.handle(
                new SignInWithPassword.Command(email, new Secret(password), SessionKind.API, CLIENT));
    }

    private RequestPasswordReset.Outcome requestReset(EmailAddress email) {
        return people.requestPasswordReset.handle(new RequestPasswordReset.Command(email, CLIENT, Language.AR));
    }

    private Secret resetToken() {
        return People.token(people.last(NOURA, Letter.PasswordReset.class).link());
    }

    private ResetPassword.Outcome reset(Secret token) {
        return people.resetPassword.handle(new ResetPassword.Command(token, NEXT, CLIENT));
    }

    private ChangePassword.Outcome change(Admission admission, String current) {
        return people.changePassword.handle(new ChangePassword.Command(
                admission.user().id(), admission.session(), new Secret(current), NEXT, CLIENT));
    }

    private static Admission admitted(Outcome outcome) {
        return ((Outcome.SignedIn) outcome).admission();
    }
}
