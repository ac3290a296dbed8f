package io.wassla.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.User;
import io.wassla.core.identity.factor.ConfirmTotp;
import io.wassla.core.identity.factor.DropTotp;
import io.wassla.core.identity.factor.EnrolTotp;
import io.wassla.core.identity.factor.Totp;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Letter.SecurityNotice;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.session.PassSecondFactor.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
    private static final EmailAddress NOURA = new EmailAddress("noura@example.com");

    private final People people = MemoryStorageUnderTest.people();
    private final User noura = people.signedIn(NOURA, SessionKind.API).user();

    @Test
    void begins_to_count_when_the_app_has_shown_that_it_holds_the_secret() {
        var key = begun();
        assertThat(people.signedIn(NOURA, SessionKind.API).user()).isEqualTo(noura);

        assertThat(confirm(new Secret("000000"))).isEqualTo(new ConfirmTotp.Outcome.Wrong());
        assertThat(confirmed(key)).hasSize(10).doesNotHaveDuplicates();

        assertThat(firstFactor()).isNotNull();
        assertThat(people.audited(noura.id())).contains("user.second_factor_added");
    }

    @Test
    void whoever_signed_in_an_hour_ago_signs_in_again_first() {
        var signedInAt = people.clock.instant();
        people.clock.pass(Duration.ofHours(1));

        assertThat(people.enrolTotp.handle(new EnrolTotp.Command(noura.id(), signedInAt)))
                .isEqualTo(new EnrolTotp.Outcome.SignInAgain());
    }

    @Test
    void who_has_a_number_alone_is_told_by_text_message() {
        var phone = new PhoneNumber("0551234567");
        var sara = people.signedIn(phone, SessionKind.API).user();
        var begun = (EnrolTotp.Outcome.Begun)
                people.enrolTotp.handle(new EnrolTotp.Command(sara.id(), people.clock.instant()));

        people.confirmTotp.handle(new ConfirmTotp.Command(sara.id(), code(begun.key()), People.client()));

        assertThat(people.told(SecurityNotice.Kind.SECOND_FACTOR_ADDED)).containsExactly(phone);
    }

    @Test
    void the_secret_is_given_as_apps_take_it() {
        var begun = (EnrolTotp.Outcome.Begun)
                people.enrolTotp.handle(new EnrolTotp.Command(noura.id(), people.clock.instant()));

        assertThat(begun.key().reveal()).matches("[A-Z2-7]{32}");
        assertThat(begun.uri().reveal())
                .isEqualTo("otpauth://totp/Wassla:noura@example.com?secret="
                        + begun.key().reveal() + "&issuer=Wassla&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void no_session_begins_before_the_second_factor() {
        var key = enrolled();
        var before = sessions();

        var token = firstFactor();
        assertThat(sessions()).isEqualTo(before);

        assertThat(pass(token, code(key))).isInstanceOf(Outcome.SignedIn.class);
        assertThat(sessions()).isEqualTo(before + 1);
        assertThat(pass(token, code(key))).isEqualTo(new Outcome.StartOver());
    }

    @Test
    void there_are_five_minutes_between_the_factors() {
        var key = enrolled();
        var token = firstFactor();
        people.clock.pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(pass(token, code(key))).isInstanceOf(Outcome.SignedIn.class);

        var late = firstFactor();
        people.clock.pass(Duration.ofMinutes(5));
        assertThat(pass(late, code(key))).isEqualTo(new Outcome.StartOver());
    }

    @Test
    void a_code_of_the_app_is_accepted_once() {
        var key = enrolled();
        var first = firstFactor();
        var second = firstFactor();
        var code = code(key);

        assertThat(pass(first, code)).isInstanceOf(Outcome.SignedIn.class);
        assertThat(pass(second, code)).isEqualTo(new Outcome.Wrong());
        people.clock.pass(Duration.ofSeconds(30));
        assertThat(pass(second, code(key))).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void the_code_that_confirmed_is_used_up() {
        var key = begun();
        var code = code(key);
        confirm(code);

        people.clock.pass(Duration.ofSeconds(29));
        var token = people.ask(new EmailAddress("other@example.com"));

        assertThat(token).isNotNull();
        assertThat(people.dropTotp.handle(new DropTotp.Command(noura.id(), code, People.client())))
                .isEqualTo(new DropTotp.Outcome.Wrong());
    }

    @Test
    void the_sixth_guess_in_ten_minutes_is_not_judged() {
        var key = enrolled();
        var token = firstFactor();
        for (var guess = 0; guess < 5; guess++) {
            assertThat(pass(token, new Secret("000000"))).isEqualTo(new Outcome.Wrong());
        }

        assertThat(pass(token, code(key))).isInstanceOf(Outcome.TooOften.class);
    }

    @Test
    void a_recovery_code_stands_in_for_the_app_once_however_it_is_typed() {
        var codes = confirmed(begun());
        people.clock.pass(Duration.ofMinutes(1));
        var typed = new Secret(
                " " + codes.getFirst().reveal().toLowerCase(Locale.ROOT).replace("-", " ") + " ");

        assertThat(pass(firstFactor(), typed)).isInstanceOf(Outcome.SignedIn.class);
        assertThat(pass(firstFactor(), typed)).isEqualTo(new Outcome.Wrong());
        assertThat(pass(firstFactor(), codes.getLast())).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void a_password_asks_for_the_second_factor_too() {
        var sara = people.registered(new EmailAddress("sara@example.com"), "a long enough password");
        var begun = (EnrolTotp.Outcome.Begun)
                people.enrolTotp.handle(new EnrolTotp.Command(sara.id(), people.clock.instant()));
        people.confirmTotp.handle(new ConfirmTotp.Command(sara.id(), code(begun.key()), People.client()));

        var outcome = people.signInWithPassword.handle(new SignInWithPassword.Command(
                new EmailAddress("sara@example.com"),
                new Secret("a long enough password"),
                SessionKind.API,
                People.client()));

        assertThat(outcome).isInstanceOf(SignInWithPassword.Outcome.SecondFactorRequired.class);
    }

    @Test
    void whoever_goes_on_guessing_stands_in_the_audit_log_once() {
        enrolled();
        var token = firstFactor();
        for (var guess = 0; guess < 8; guess++) {
            pass(token, new Secret("000000"));
        }

        assertThat(people.audited(noura.id())).containsOnlyOnce("sign_in.refused");
    }

    @Test
    void is_dropped_against_one_more_code() {
        var key = enrolled();

        assertThat(drop(new Secret("000000"))).isEqualTo(new DropTotp.Outcome.Wrong());
        assertThat(drop(code(key))).isEqualTo(new DropTotp.Outcome.Dropped());

        assertThat(people.signedIn(NOURA, SessionKind.API).user().id()).isEqualTo(noura.id());
        assertThat(people.audited(noura.id())).contains("user.second_factor_removed");
    }

    @Test
    void a_second_one_takes_the_place_of_none() {
        enrolled();

        assertThat(people.enrolTotp.handle(new EnrolTotp.Command(noura.id(), people.clock.instant())))
                .isEqualTo(new EnrolTotp.Outcome.AlreadyOn());
    }

    private Secret begun() {
        return ((EnrolTotp.Outcome.Begun)
                        people.enrolTotp.handle(new EnrolTotp.Command(noura.id(), people.clock.instant())))
                .key();
    }

    private Secret enrolled() {
        var key = begun();
        confirmed(key);
        people.clock.pass(Duration.ofMinutes(1));
        return key;
    }

    private List<Secret> confirmed(Secret key) {
        return ((ConfirmTotp.Outcome.On) confirm(code(key))).recoveryCodes();
    }

    private ConfirmTotp.Outcome confirm(Secret code) {
        return people.confirmTotp.handle(new ConfirmTotp.Command(noura.id(), code, People.client()));
    }

    private DropTotp.Outcome drop(Secret code) {
        return people.dropTotp.handle(new DropTotp.Command(noura.id(), code, People.client()));
    }

    private Secret code(Secret key) {
        return Totp.code(key, people.clock.instant());
    }

    private Secret firstFactor() {
        people.clock.pass(Duration.ofMinutes(4));
        var asked = people.ask(NOURA);
        var outcome = people.type(asked.challenge(), asked.code());
        return ((SignInWithCode.Outcome.SecondFactorRequired) outcome).token();
    }

    private Outcome pass(Secret token, Secret code) {
        return people.passSecondFactor.handle(
                new PassSecondFactor.Command(token, code, SessionKind.API, People.client()));
    }

    private int sessions() {
        return people.listSessions.handle(new ListSessions.Command(noura.id())).size();
    }
}
