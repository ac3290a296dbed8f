package io.wassla.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.Origin;
import io.wassla.core.contract.People;
import io.wassla.core.identity.AddIdentifier;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.session.SignInWithCode.Outcome;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInWithCodeTest {
    private static final EmailAddress NOURA = new EmailAddress("noura@example.com");
    private static final Client CLIENT = new Client(new ClientAddress("203.0.113.7"), "test", null);

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void the_right_code_makes_an_account_at_that_moment() {
        var asked = people.ask(NOURA);

        var admission = admitted(people.type(asked.challenge(), asked.code()));

        assertThat(admission.newcomer()).isTrue();
        assertThat(people.user(admission.user().id()).contacts()).isEqualTo(Contacts.verified(NOURA));
        assertThat(people.audited(admission.user().id())).containsExactly("user.signed_up", "session.started");
    }

    @Test
    void the_next_code_finds_the_same_account() {
        var first = people.signedIn(NOURA, SessionKind.API);

        var second = people.signedIn(NOURA, SessionKind.WEB);

        assertThat(second.user()).isEqualTo(first.user());
        assertThat(second.newcomer()).isFalse();
        assertThat(second.session()).isNotEqualTo(first.session());
    }

    @Test
    void a_code_is_good_until_just_before_five_minutes() {
        var asked = people.ask(NOURA);
        people.clock.pass(Duration.ofMinutes(5).minusMillis(1));

        assertThat(people.type(asked.challenge(), asked.code())).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void a_code_is_dead_at_five_minutes() {
        var asked = people.ask(NOURA);
        people.clock.pass(Duration.ofMinutes(5));

        assertThat(people.type(asked.challenge(), asked.code())).isEqualTo(new Outcome.Wrong(0));
    }

    @Test
    void the_fifth_guess_may_be_the_right_one() {
        var asked = people.ask(NOURA);
        for (var left = 4; left >= 1; left--) {
            assertThat(people.type(asked.challenge(), asked.wrong())).isEqualTo(new Outcome.Wrong(left));
        }

        assertThat(people.type(asked.challenge(), asked.code())).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void after_the_fifth_wrong_guess_the_right_code_no_longer_helps() {
        var asked = people.ask(NOURA);
        for (var left = 4; left >= 0; left--) {
            assertThat(people.type(asked.challenge(), asked.wrong())).isEqualTo(new Outcome.Wrong(left));
        }

        assertThat(people.type(asked.challenge(), asked.code())).isEqualTo(new Outcome.Exhausted());
        assertThat(people.type(asked.challenge(), asked.wrong())).isEqualTo(new Outcome.Exhausted());
        assertThat(people.auditedOnPlatform()).containsExactly("sign_in.code_exhausted");
    }

    @Test
    void a_used_code_is_as_wrong_as_any() {
        var asked = people.ask(NOURA);
        people.type(asked.challenge(), asked.code());

        assertThat(people.type(asked.challenge(), asked.code())).isEqualTo(new Outcome.Wrong(0));
    }

    @Test
    void an_unknown_challenge_is_answered_like_a_wrong_code() {
        var unknown = new ChallengeId(UUID.randomUUID());

        assertThat(people.type(unknown, new Secret("123456"))).isEqualTo(new Outcome.Wrong(0));
    }

    @Test
    void a_code_may_be_typed_in_arabic_digits() {
        var asked = people.ask(NOURA);
        var arabic = new StringBuilder(" ");
        asked.code().reveal().chars().forEach(digit -> arabic.append((char) (digit - '0' + '٠')));

        assertThat(people.type(asked.challenge(), new Secret(arabic + " "))).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void what_is_no_code_at_all_is_a_wrong_guess() {
        var asked = people.ask(NOURA);

        assertThat(people.type(asked.challenge(), new Secret(""))).isEqualTo(new Outcome.Wrong(4));
        assertThat(people.type(asked.challenge(), new Secret("9".repeat(100_000))))
                .isEqualTo(new Outcome.Wrong(3));
        assertThat(people.type(asked.challenge(), new Secret(asked.code().reveal() + "0")))
                .isEqualTo(new Outcome.Wrong(2));
    }

    @Test
    void the_code_of_one_challenge_is_nothing_for_another() {
        var noura = people.ask(NOURA);
        var sara = people.ask(new EmailAddress("sara@example.com"));

        assertThat(people.type(sara.challenge(), noura.code()))
                .isIn(new Outcome.Wrong(4), people.type(sara.challenge(), noura.code()));
    }

    @Test
    void a_code_for_adding_an_address_signs_nobody_in() {
        var noura = people.signedIn(NOURA, SessionKind.API);
        var phone = new PhoneNumber("0551234567");
        var asked = (AddIdentifier.Outcome.Asked) people.addIdentifier.handle(
                new AddIdentifier.Command(noura.user().id(), people.clock.instant(), phone, CLIENT, Language.AR));
        var challenge = ((RequestCode.Outcome.Sent) asked.answer()).challenge();

        assertThat(people.type(challenge, people.lastCode(phone))).isEqualTo(new Outcome.Wrong(0));
    }

    @Test
    void one_network_has_three_hundred_verifications_in_ten_minutes() {
        var asked = people.ask(NOURA);
        for (var call = 0; call < 300; call++) {
            var unknown = new ChallengeId(UUID.randomUUID());
            assertThat(people.type(unknown, asked.code(), SessionKind.API, CLIENT))
                    .isEqualTo(new Outcome.Wrong(0));
        }

        assertThat(people.type(asked.challenge(), asked.code(), SessionKind.API, CLIENT))
                .isEqualTo(new Outcome.TooOften(Duration.ofMinutes(10)));
        assertThat(people.type(asked.challenge(), asked.code())).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void thirty_wrong_guesses_in_a_day_are_the_end_of_guessing() {
        people.clock.pass(Duration.ofMinutes(10));
        for (var code = 0; code < 5; code++) {
            var asked = people.ask(NOURA);
            for (var guess = 0; guess < 5; guess++) {
                people.type(asked.challenge(), asked.wrong());
            }
            people.clock.pass(Duration.ofMinutes(10));
        }
        var guessed = people.ask(NOURA);
        for (var guess = 0; guess < 4; guess++) {
            people.type(guessed.challenge(), guessed.wrong());
        }
        people.clock.pass(Duration.ofMinutes(1));
        var last = people.ask(NOURA);

        assertThat(people.type(last.challenge(), last.wrong())).isEqualTo(new Outcome.Wrong(4));
        assertThat(people.type(last.challenge(), last.code())).isInstanceOf(Outcome.TooOften.class);
    }

    @Test
    void whoever_proves_an_address_that_was_only_claimed_owns_the_account_alone() {
        var claimed = people.registered(NOURA, "the claimant's own");
        var squatter = admitted(people.signInWithPassword.handle(
                new SignInWithPassword.Command(NOURA, new Secret("the claimant's own"), SessionKind.API, CLIENT)));

        var owner = people.signedIn(NOURA, SessionKind.WEB);

        assertThat(owner.user().id()).isEqualTo(claimed.id());
        assertThat(people.authenticated(squatter)).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(people.refreshTokens.handle(
                        new RefreshTokens.Command(People.tokens(squatter).refresh(), CLIENT)))
                .isEqualTo(new RefreshTokens.Outcome.Refused());
        assertThat(people.signInWithPassword.handle(new SignInWithPassword.Command(
                        NOURA, new Secret("the claimant's own"), SessionKind.API, CLIENT)))
                .isEqualTo(new SignInWithPassword.Outcome.Wrong());
        assertThat(people.authenticated(owner)).isInstanceOf(Authenticate.Outcome.Authenticated.class);
        assertThat(people.last(NOURA, Letter.SecurityNotice.class).kind())
                .isEqualTo(Letter.SecurityNotice.Kind.PASSWORD_DROPPED);
    }

    @Test
    void a_suspended_person_is_told_so_only_after_the_right_code() {
        var noura = people.signedIn(NOURA, SessionKind.API);
        people.suspendUser.handle(new SuspendUser.Command(noura.user().id(), true, Origin.OPERATOR));
        people.clock.pass(Duration.ofMinutes(1));
        var asked = people.ask(NOURA);

        assertThat(people.type(asked.challenge(), asked.wrong())).isEqualTo(new Outcome.Wrong(4));
        assertThat(people.type(asked.challenge(), asked.code())).isEqualTo(new Outcome.Suspended());
        assertThat(people.type(asked.challenge(), asked.code())).isEqualTo(new Outcome.Wrong(0));
    }

    private static Admission admitted(Outcome outcome) {
        return ((Outcome.SignedIn) outcome).admission();
    }

    private static Admission admitted(SignInWithPassword.Outcome outcome) {
        return ((SignInWithPassword.Outcome.SignedIn) outcome).admission();
    }
}
