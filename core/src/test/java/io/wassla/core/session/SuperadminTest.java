package io.wassla.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.Origin;
import io.wassla.core.contract.People;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.messaging.EmailAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuperadminTest {
    private static final EmailAddress ADMIN = new EmailAddress("admin@example.com");

    private final People people = MemoryStorageUnderTest.people();

    @Test
    void is_made_on_the_command_line_and_signs_in_by_a_link_once() {
        var created = create(null);
        var token = People.token(created.link());

        var admission = ((RedeemSignInLink.Outcome.SignedIn) redeem(token)).admission();

        assertThat(admission.user().isSuperadmin()).isTrue();
        assertThat(admission.user().contacts()).isEqualTo(Contacts.verified(ADMIN));
        assertThat(redeem(token)).isEqualTo(new RedeemSignInLink.Outcome.Invalid());
        assertThat(people.audited(created.user())).contains("user.promoted", "session.started");
    }

    @Test
    void the_link_is_good_for_an_hour() {
        var early = People.token(create(null).link());
        var late = People.token(create(null).link());

        people.clock.pass(Duration.ofHours(1).minusMillis(1));
        assertThat(redeem(early)).isInstanceOf(RedeemSignInLink.Outcome.SignedIn.class);
        people.clock.pass(Duration.ofMillis(1));
        assertThat(redeem(late)).isEqualTo(new RedeemSignInLink.Outcome.Invalid());
    }

    @Test
    void an_account_there_is_becomes_one() {
        var before = people.signedIn(ADMIN, SessionKind.API).user();

        var created = create(null);

        assertThat(created.user()).isEqualTo(before.id());
        assertThat(people.user(before.id()).isSuperadmin()).isTrue();
    }

    @Test
    void whoever_only_claimed_the_address_is_shut_out() {
        people.registered(ADMIN, "the claimant's own");
        var claimant = ((SignInWithPassword.Outcome.SignedIn) signIn("the claimant's own")).admission();

        create(new NewPassword(new Secret("the operator's choice")));

        assertThat(people.authenticated(claimant)).isEqualTo(new Authenticate.Outcome.Refused());
        assertThat(signIn("the claimant's own")).isEqualTo(new SignInWithPassword.Outcome.Wrong());
        assertThat(signIn("the operator's choice")).isInstanceOf(SignInWithPassword.Outcome.SignedIn.class);
    }

    private CreateSuperadmin.Outcome.Created create(@Nullable NewPassword password) {
        return (CreateSuperadmin.Outcome.Created)
                people.createSuperadmin.handle(new CreateSuperadmin.Command(ADMIN, password, Origin.OPERATOR));
    }

    private RedeemSignInLink.Outcome redeem(Secret token) {
        return people.redeemSignInLink.handle(new RedeemSignInLink.Command(token, SessionKind.WEB, People.client()));
    }

    private SignInWithPassword.Outcome signIn(String password) {
        return people.signInWithPassword.handle(
                new SignInWithPassword.Command(ADMIN, new Secret(password), SessionKind.API, People.client()));
    }
}
