package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.Origin;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.identity.factor.ConfirmTotp;
import io.wassla.core.identity.factor.EnrolTotp;
import io.wassla.core.identity.factor.Totp;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryDatabase;
import io.wassla.core.session.Authenticate;
import io.wassla.core.session.CreateSuperadmin;
import io.wassla.core.session.PassSecondFactor;
import io.wassla.core.session.RedeemSignInLink;
import io.wassla.core.session.RefreshTokens;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithCode;
import io.wassla.core.session.SignInWithPassword;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That signing in keeps its rules when many try at once: what a storage must bear. */
public abstract class SignInRacesContract extends StorageContract {
    @SuppressWarnings("NullAway.Init") // made before each test
    private People people;

    @BeforeEach
    final void everybody() {
        people = new People(storage(), new MemoryDatabase());
    }

    @Test
    void of_fifty_who_type_the_right_code_at_once_exactly_one_signs_in() {
        var email = People.email();
        var asked = people.ask(email);

        var outcomes = race(50, () -> people.type(asked.challenge(), asked.code()));

        assertThat(outcomes)
                .filteredOn(SignInWithCode.Outcome.SignedIn.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof SignInWithCode.Outcome.SignedIn))
                .containsOnly(new SignInWithCode.Outcome.Wrong(0));
    }

    @Test
    void of_twenty_wrong_guesses_at_once_five_are_judged() {
        var asked = people.ask(People.email());

        var outcomes = race(20, () -> people.type(asked.challenge(), asked.wrong()));

        assertThat(outcomes)
                .filteredOn(SignInWithCode.Outcome.Wrong.class::isInstance)
                .containsExactlyInAnyOrder(
                        new SignInWithCode.Outcome.Wrong(4),
                        new SignInWithCode.Outcome.Wrong(3),
                        new SignInWithCode.Outcome.Wrong(2),
                        new SignInWithCode.Outcome.Wrong(1),
                        new SignInWithCode.Outcome.Wrong(0));
        assertThat(people.type(asked.challenge(), asked.code())).isEqualTo(new SignInWithCode.Outcome.Exhausted());
    }

    @Test
    void of_many_who_ask_for_one_address_at_once_one_code_is_sent() {
        var email = People.email();

        var outcomes =
                race(12, () -> people.requestCode.handle(new RequestCode.Command(email, People.client(), Language.AR)));

        assertThat(outcomes).allMatch(RequestCode.Outcome.Sent.class::isInstance);
        assertThat(people.sender.sent()).hasSize(1);
        assertThat(outcomes.stream()
                        .map(RequestCode.Outcome.Sent.class::cast)
                        .map(RequestCode.Outcome.Sent::challenge)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void requests_and_guesses_for_one_address_at_once_do_not_block_each_other() {
        var email = People.email();
        var asked = people.ask(email);
        people.clock.pass(Duration.ofMinutes(1));

        var outcomes = race(12, () -> {
            people.requestCode.handle(new RequestCode.Command(email, People.client(), Language.AR));
            return people.type(asked.challenge(), asked.wrong());
        });

        assertThat(outcomes).hasSize(12);
    }

    @Test
    void one_network_gets_no_more_than_its_requests_however_many_come_at_once() {
        var client = People.client();

        var outcomes = race(
                16,
                () -> IntStream.range(0, 5)
                        .mapToObj(request ->
                                people.requestCode.handle(new RequestCode.Command(People.email(), client, Language.AR)))
                        .filter(RequestCode.Outcome.Sent.class::isInstance)
                        .count());

        assertThat(outcomes.stream().mapToLong(Long::longValue).sum()).isEqualTo(60);
    }

    @Test
    void of_many_who_use_one_refresh_token_at_once_one_is_served_and_the_session_ends() {
        var admission = people.signedIn(People.email(), SessionKind.API);
        var refresh = People.tokens(admission).refresh();

        var outcomes = race(12, () -> people.refreshTokens.handle(new RefreshTokens.Command(refresh, People.client())));

        var served = outcomes.stream()
                .filter(RefreshTokens.Outcome.Refreshed.class::isInstance)
                .map(RefreshTokens.Outcome.Refreshed.class::cast)
                .toList();
        assertThat(served).hasSize(1);
        assertThat(people.authenticated(served.getFirst().admission())).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(people.refreshTokens.handle(new RefreshTokens.Command(
                        People.tokens(served.getFirst().admission()).refresh(), People.client())))
                .isEqualTo(new RefreshTokens.Outcome.Refused());
    }

    @Test
    void of_many_wrong_passwords_at_once_no_more_are_judged_than_the_limit_allows() {
        var email = People.email();
        people.registered(email, "a long enough password");

        var outcomes = race(
                30,
                () -> people.signInWithPassword.handle(new SignInWithPassword.Command(
                        email, new Secret("not this one"), SessionKind.API, People.client())));

        assertThat(outcomes)
                .filteredOn(new SignInWithPassword.Outcome.Wrong()::equals)
                .hasSize(10);
        assertThat(outcomes)
                .filteredOn(SignInWithPassword.Outcome.TooOften.class::isInstance)
                .hasSize(20);
    }

    @Test
    void of_many_who_type_one_code_of_the_app_at_once_one_signs_in() {
        var email = People.email();
        var noura = people.signedIn(email, SessionKind.API).user();
        var begun = (EnrolTotp.Outcome.Begun)
                people.enrolTotp.handle(new EnrolTotp.Command(noura.id(), people.clock.instant()));
        var code = Totp.code(begun.key(), people.clock.instant());
        people.confirmTotp.handle(new ConfirmTotp.Command(noura.id(), code, People.client()));
        people.clock.pass(Duration.ofMinutes(1));
        var next = Totp.code(begun.key(), people.clock.instant());
        var asked = people.ask(email);
        var due = (SignInWithCode.Outcome.SecondFactorRequired) people.type(asked.challenge(), asked.code());

        var outcomes = race(
                5,
                () -> people.passSecondFactor.handle(
                        new PassSecondFactor.Command(due.token(), next, SessionKind.API, People.client())));

        assertThat(outcomes)
                .filteredOn(PassSecondFactor.Outcome.SignedIn.class::isInstance)
                .hasSize(1);
    }

    @Test
    void of_many_who_open_one_link_at_once_one_signs_in() {
        var created = (CreateSuperadmin.Outcome.Created)
                people.createSuperadmin.handle(new CreateSuperadmin.Command(People.email(), null, Origin.OPERATOR));
        var token = People.token(created.link());

        var outcomes = race(
                8,
                () -> people.redeemSignInLink.handle(
                        new RedeemSignInLink.Command(token, SessionKind.WEB, People.client())));

        assertThat(outcomes)
                .filteredOn(RedeemSignInLink.Outcome.SignedIn.class::isInstance)
                .hasSize(1);
    }
}
