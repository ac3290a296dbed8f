package io.wassla.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.code.ChallengeId;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.PhoneNumber;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithPassword;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddIdentifierTest {
    private static final EmailAddress EMAIL = new EmailAddress("noura@example.com");
    private static final PhoneNumber PHONE = new PhoneNumber("0551234567");

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void the_other_identifier_is_added_once_its_code_is_typed() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();

        var outcome = confirm(noura, asked(noura, PHONE), people.lastCode(PHONE));

        assertThat(outcome).isEqualTo(new ConfirmIdentifier.Outcome.Added(people.user(noura.id())));
        assertThat(people.user(noura.id()).contacts()).isEqualTo(new Contacts(EMAIL, true, PHONE, true));
        assertThat(people.signedIn(PHONE, SessionKind.WEB).user().id()).isEqualTo(noura.id());
        assertThat(people.audited(noura.id())).contains("user.identifier_added");
    }

    @Test
    void an_address_that_was_only_claimed_is_proven_and_the_password_stays() {
        var noura = people.registered(EMAIL, "a long enough password");

        confirm(noura, asked(noura, EMAIL), people.lastCode(EMAIL));

        assertThat(people.user(noura.id()).contacts()).isEqualTo(Contacts.verified(EMAIL));
        var signIn = new SignInWithPassword.Command(
                EMAIL, new Secret("a long enough password"), SessionKind.API, People.client());
        assertThat(people.signInWithPassword.handle(signIn)).isInstanceOf(SignInWithPassword.Outcome.SignedIn.class);
    }

    @Test
    void a_claimed_address_is_proven_before_anything_is_added() {
        var noura = people.registered(EMAIL, "a long enough password");

        assertThat(ask(noura, PHONE)).isEqualTo(new AddIdentifier.Outcome.ProveFirst());
    }

    @Test
    void that_it_belongs_to_another_is_told_only_to_whoever_proves_it() {
        people.signedIn(PHONE, SessionKind.API);
        people.clock.pass(Duration.ofMinutes(1));
        var noura = people.signedIn(EMAIL, SessionKind.API).user();

        var challenge = asked(noura, PHONE);

        assertThat(confirm(noura, challenge, people.lastCode(PHONE))).isEqualTo(new ConfirmIdentifier.Outcome.Taken());
        assertThat(people.user(noura.id()).contacts()).isEqualTo(Contacts.verified(EMAIL));
    }

    @Test
    void the_notice_goes_where_the_person_was_reached_before() {
        var noura = people.signedIn(PHONE, SessionKind.API).user();

        confirm(noura, asked(noura, EMAIL), people.lastCode(EMAIL));

        assertThat(notices()).containsExactly(PHONE);
    }

    @Test
    void the_notice_goes_to_the_address_when_a_number_is_added() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();

        confirm(noura, asked(noura, PHONE), people.lastCode(PHONE));

        assertThat(notices()).containsExactly(EMAIL);
    }

    @Test
    void whoever_signed_in_an_hour_ago_signs_in_again_first() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();
        var signedInAt = people.clock.instant();

        people.clock.pass(Duration.ofHours(1).minusMillis(1));
        assertThat(ask(noura, signedInAt, PHONE)).isInstanceOf(AddIdentifier.Outcome.Asked.class);
        people.clock.pass(Duration.ofMillis(1));
        assertThat(ask(noura, signedInAt, PHONE)).isEqualTo(new AddIdentifier.Outcome.SignInAgain());
    }

    @Test
    void what_one_claims_already_is_proven_at_any_time() {
        var noura = people.registered(EMAIL, "a long enough password");
        var signedInAt = people.clock.instant();
        people.clock.pass(Duration.ofDays(1));

        assertThat(ask(noura, signedInAt, EMAIL)).isInstanceOf(AddIdentifier.Outcome.Asked.class);
    }

    @Test
    void a_second_one_of_a_kind_has_no_room() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();

        assertThat(ask(noura, new EmailAddress("second@example.com"))).isEqualTo(new AddIdentifier.Outcome.NoRoom());
        assertThat(ask(noura, EMAIL)).isEqualTo(new AddIdentifier.Outcome.AlreadyYours());
    }

    @Test
    void nobody_types_the_code_of_another() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();
        var sara = people.signedIn(new EmailAddress("sara@example.com"), SessionKind.API)
                .user();

        var challenge = asked(noura, PHONE);

        assertThat(confirm(sara, challenge, people.lastCode(PHONE))).isEqualTo(new ConfirmIdentifier.Outcome.Wrong(0));
    }

    @Test
    void the_challenge_of_one_person_is_not_handed_to_another() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();
        var sara = people.signedIn(new EmailAddress("sara@example.com"), SessionKind.API)
                .user();

        var hers = asked(sara, PHONE);
        people.clock.pass(Duration.ofMinutes(1));

        assertThat(asked(noura, PHONE)).isNotEqualTo(hers);
    }

    @Test
    void a_code_for_signing_in_adds_nothing() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();
        var signingIn = people.ask(PHONE);

        assertThat(confirm(noura, signingIn.challenge(), signingIn.code()))
                .isEqualTo(new ConfirmIdentifier.Outcome.Wrong(0));
    }

    @Test
    void somebody_else_who_asks_for_a_code_there_voids_none_and_is_told_when_to_ask_again() {
        var noura = people.signedIn(EMAIL, SessionKind.API).user();
        var huda = people.signedIn(People.email(), SessionKind.API).user();
        var challenge = asked(noura, PHONE);
        var code = people.lastCode(PHONE);
        people.clock.pass(Duration.ofSeconds(20));

        var refused = (AddIdentifier.Outcome.Asked) ask(huda, PHONE);

        assertThat(refused.answer()).isEqualTo(new RequestCode.Outcome.TooOften(Duration.ofSeconds(40)));
        assertThat(people.lastCode(PHONE)).isEqualTo(code);
        assertThat(confirm(noura, challenge, code)).isInstanceOf(ConfirmIdentifier.Outcome.Added.class);
    }

    private ChallengeId asked(User user, Identifier identifier) {
        var asked = (AddIdentifier.Outcome.Asked) ask(user, identifier);
        return ((RequestCode.Outcome.Sent) asked.answer()).challenge();
    }

    private AddIdentifier.Outcome ask(User user, Identifier identifier) {
        return ask(user, people.clock.instant(), identifier);
    }

    private AddIdentifier.Outcome ask(User user, Instant signedInAt, Identifier identifier) {
        return people.addIdentifier.handle(
                new AddIdentifier.Command(user.id(), signedInAt, identifier, People.client(), Language.AR));
    }

    private List<Identifier> notices() {
        return people.told(Letter.SecurityNotice.Kind.IDENTIFIER_ADDED);
    }

    private ConfirmIdentifier.Outcome confirm(User user, ChallengeId challenge, Secret code) {
        return people.confirmIdentifier.handle(
                new ConfirmIdentifier.Command(user.id(), challenge, code, People.client()));
    }
}
