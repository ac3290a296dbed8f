package io.wassla.core.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.code.RequestCode.Outcome;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Language;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestCodeTest {
    private static final EmailAddress NOURA = new EmailAddress("noura@example.com");
    private static final Client CLIENT = new Client(new ClientAddress("203.0.113.7"), "test", null);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void a_code_of_six_digits_goes_to_whoever_asks() {
        var start = people.clock.instant();

        var sent = sent(NOURA);

        assertThat(people.lastCode(NOURA).reveal()).matches("[0-9]{6}");
        assertThat(sent)
                .isEqualTo(new Outcome.Sent(
                        sent.challenge(),
                        Channel.EMAIL,
                        "n••••@example.com",
                        start.plus(Duration.ofMinutes(5)),
                        start.plus(MINUTE),
                        true));
    }

    @Test
    void known_and_unknown_get_the_same_answer() {
        people.signedIn(NOURA, SessionKind.API);
        people.clock.pass(MINUTE);
        var unknown = new EmailAddress("nobody@example.com");

        var toKnown = sent(NOURA);
        var toUnknown = sent(unknown);

        assertThat(toUnknown)
                .isEqualTo(new Outcome.Sent(
                        toUnknown.challenge(),
                        toKnown.channel(),
                        toKnown.sentTo(),
                        toKnown.expiresAt(),
                        toKnown.resendAt(),
                        true));
        assertThat(people.platform.<Boolean>within(
                        scope -> scope.users().find(unknown).isPresent()))
                .isFalse();
    }

    @Test
    void asking_again_within_a_minute_sends_nothing_and_names_the_same_challenge() {
        var first = sent(NOURA);
        people.clock.pass(MINUTE.minusMillis(1));

        var second = sent(NOURA);

        assertThat(second).isEqualTo(withAnew(first, false));
        assertThat(people.sender.sent()).hasSize(1);
    }

    @Test
    void asking_again_after_exactly_a_minute_sends_another_and_kills_the_first() {
        var first = people.ask(NOURA, CLIENT);
        people.clock.pass(MINUTE);

        var second = people.ask(NOURA, CLIENT);

        assertThat(second.challenge()).isNotEqualTo(first.challenge());
        assertThat(people.type(first.challenge(), first.code())).isEqualTo(new SignInWithCode.Outcome.Wrong(0));
        assertThat(people.type(second.challenge(), second.code())).isInstanceOf(SignInWithCode.Outcome.SignedIn.class);
    }

    @Test
    void a_used_code_is_no_reason_to_send_none() {
        var first = people.ask(NOURA, CLIENT);
        people.type(first.challenge(), first.code());

        assertThat(sent(NOURA).anew()).isTrue();
    }

    @Test
    void an_exhausted_code_is_no_reason_to_send_none() {
        var first = people.ask(NOURA, CLIENT);
        for (var guess = 0; guess < 5; guess++) {
            people.type(first.challenge(), first.wrong());
        }

        assertThat(sent(NOURA).anew()).isTrue();
    }

    @Test
    void the_fourth_code_in_ten_minutes_is_refused_until_the_first_is_ten_minutes_old() {
        for (var code = 0; code < 3; code++) {
            assertThat(sent(NOURA).anew()).isTrue();
            people.clock.pass(MINUTE);
        }

        assertThat(ask(NOURA)).isEqualTo(new Outcome.TooOften(Duration.ofMinutes(7)));
        people.clock.pass(Duration.ofMinutes(7).minusMillis(1));
        assertThat(ask(NOURA)).isEqualTo(new Outcome.TooOften(Duration.ofMillis(1)));
        people.clock.pass(Duration.ofMillis(1));
        assertThat(sent(NOURA).anew()).isTrue();
    }

    @Test
    void a_request_that_sends_nothing_does_not_count() {
        for (var code = 0; code < 3; code++) {
            assertThat(sent(NOURA).anew()).isTrue();
            assertThat(sent(NOURA).anew()).isFalse();
            assertThat(sent(NOURA).anew()).isFalse();
            people.clock.pass(MINUTE);
        }

        assertThat(ask(NOURA)).isInstanceOf(Outcome.TooOften.class);
    }

    @Test
    void while_the_third_code_works_asking_again_is_no_fourth() {
        for (var code = 0; code < 3; code++) {
            people.clock.pass(MINUTE);
            sent(NOURA);
        }

        assertThat(sent(NOURA).anew()).isFalse();
    }

    @Test
    void the_eleventh_code_in_a_day_is_refused_until_the_first_is_a_day_old() {
        for (var code = 0; code < 10; code++) {
            assertThat(sent(NOURA).anew()).isTrue();
            people.clock.pass(Duration.ofMinutes(10));
        }

        var left = Duration.ofHours(24).minusMinutes(100);
        assertThat(ask(NOURA)).isEqualTo(new Outcome.TooOften(left));
        people.clock.pass(left.minusMillis(1));
        assertThat(ask(NOURA)).isEqualTo(new Outcome.TooOften(Duration.ofMillis(1)));
        people.clock.pass(Duration.ofMillis(1));
        assertThat(sent(NOURA).anew()).isTrue();
    }

    @Test
    void one_mailbox_is_one_person_however_its_name_is_spelled() {
        for (var spelling : List.of("reem@example.com", "Reem@example.com", "rEEm@example.com")) {
            people.ask(new EmailAddress(spelling));
            people.clock.pass(OtpPolicy.STANDARD.resendAfter());
        }

        var fourth = new RequestCode.Command(new EmailAddress("REEM@example.com"), People.client(), Language.AR);
        assertThat(people.requestCode.handle(fourth)).isInstanceOf(RequestCode.Outcome.TooOften.class);
    }

    @Test
    void the_limits_of_one_person_are_not_those_of_another() {
        for (var code = 0; code < 3; code++) {
            sent(NOURA);
            people.clock.pass(MINUTE);
        }

        assertThat(sent(new EmailAddress("sara@example.com")).anew()).isTrue();
    }

    @Test
    void a_number_is_the_same_however_it_is_typed() {
        sent(new PhoneNumber("0551234567"));

        assertThat(sent(new PhoneNumber("+966 55 123 4567")).anew()).isFalse();
        assertThat(sent(new PhoneNumber("٠٥٥١٢٣٤٥٦٧")).anew()).isFalse();
    }

    @Test
    void a_sender_that_fails_voids_the_code_and_nothing_counts() {
        for (var failure = 0; failure < 80; failure++) {
            people.sender.answer(new Delivery.Unreachable(Delivery.Fault.TIMEOUT, "no answer"));
            assertThat(ask(NOURA)).isEqualTo(new Outcome.DeliveryFailed(Duration.ofSeconds(1)));
        }

        people.sender.answer(new Delivery.Sent("7"));
        for (var code = 0; code < 3; code++) {
            assertThat(sent(NOURA).anew()).isTrue();
            people.clock.pass(MINUTE);
        }
        assertThat(ask(NOURA)).isInstanceOf(Outcome.TooOften.class);
    }

    @Test
    void a_channel_that_nobody_set_up_is_named() {
        people.sender.reachOnly(Channel.EMAIL);

        assertThat(ask(new PhoneNumber("0551234567"))).isEqualTo(new Outcome.ChannelUnavailable(Channel.SMS));
    }

    @Test
    void one_network_has_sixty_requests_in_ten_minutes() {
        for (var request = 0; request < 60; request++) {
            assertThat(ask(new EmailAddress("p" + request + "@example.com"))).isInstanceOf(Outcome.Sent.class);
        }

        assertThat(ask(NOURA)).isEqualTo(new Outcome.TooOften(Duration.ofMinutes(10)));
        assertThat(people.sender.sent()).hasSize(60);
        people.clock.pass(Duration.ofMinutes(10));
        assertThat(sent(NOURA).anew()).isTrue();
    }

    @Test
    void neighbours_in_one_subnet_of_ipv6_count_as_one() {
        for (var request = 0; request < 60; request++) {
            ask(new EmailAddress("p" + request + "@example.com"), "2001:db8:1:2::" + (request + 1));
        }

        assertThat(ask(NOURA, "2001:db8:1:2:ffff::9")).isInstanceOf(Outcome.TooOften.class);
        assertThat(ask(NOURA, "2001:db8:1:3::1")).isInstanceOf(Outcome.Sent.class);
    }

    @Test
    void after_thirty_wrong_guesses_in_a_day_no_code_is_sent_and_none_is_judged() {
        for (var code = 0; code < 6; code++) {
            var asked = people.ask(NOURA);
            for (var guess = 0; guess < 5; guess++) {
                people.type(asked.challenge(), asked.wrong());
            }
            people.clock.pass(Duration.ofMinutes(10));
        }

        assertThat(ask(NOURA)).isEqualTo(new Outcome.TooOften(Duration.ofHours(23)));
        people.clock.pass(Duration.ofHours(23));
        assertThat(sent(NOURA).anew()).isTrue();
    }

    private Outcome.Sent sent(Identifier identifier) {
        return (Outcome.Sent) ask(identifier);
    }

    private Outcome ask(Identifier identifier) {
        return people.requestCode.handle(new RequestCode.Command(identifier, CLIENT, Language.EN));
    }

    private Outcome ask(Identifier identifier, String address) {
        var client = new Client(new ClientAddress(address), "test", null);
        return people.requestCode.handle(new RequestCode.Command(identifier, client, Language.EN));
    }

    private static Outcome.Sent withAnew(Outcome.Sent sent, boolean anew) {
        return new Outcome.Sent(
                sent.challenge(), sent.channel(), sent.sentTo(), sent.expiresAt(), sent.resendAt(), anew);
    }
}
