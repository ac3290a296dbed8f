package io.wassla.core.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.People;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.onboarding.OnboardingProfile.Passed;
import io.wassla.core.onboarding.RegisterMerchant.Outcome;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithPassword;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterMerchantTest {
    private static final EmailAddress REEM = new EmailAddress("reem@example.com");
    private static final Secret PASSWORD = new Secret("correct horse battery");

    private final Merchants merchants = new Merchants();

    @Test
    void makes_an_account_that_is_done_with_onboarding() {
        var registered = (Outcome.Registered) register(REEM, "nasam", People.client());

        assertThat(registered.user().contacts().email()).isEqualTo(REEM);
        assertThat(registered.user().contacts().emailVerified()).isFalse();
        assertThat(registered.store().tenant().slug()).isEqualTo(new Slug("nasam"));
        assertThat(registered.status())
                .isEqualTo(merchants.status(registered.user().id()));
        assertThat(merchants.profile(registered.user().id()).history())
                .extracting(Passed::step)
                .containsExactly(OnboardingStep.values());
        assertThat(signIn()).isInstanceOf(SignInWithPassword.Outcome.SignedIn.class);
    }

    @Test
    void finds_a_slug_by_itself() {
        register(REEM, "otoor-nasam", People.client());

        var registered = (Outcome.Registered) register(People.email(), null, People.client());

        assertThat(registered.store().tenant().slug()).isEqualTo(new Slug("otoornasam"));
    }

    @Test
    void a_known_address_is_told_and_nothing_is_made() {
        register(REEM, "nasam", People.client());

        assertThat(register(REEM, "rand", People.client())).isEqualTo(new Outcome.EmailTaken());
        assertThat(merchants.exists("rand")).isFalse();
    }

    @Test
    void a_slug_that_cannot_be_had_leaves_no_account_behind() {
        register(REEM, "nasam", People.client());
        var other = People.email();

        assertThat(register(other, "nasam", People.client())).isInstanceOf(StoreRefusal.SlugTaken.class);
        assertThat(register(other, "admin", People.client())).isInstanceOf(StoreRefusal.SlugReserved.class);
        assertThat(register(other, "rand", People.client())).isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void one_network_tries_30_times_in_10_minutes() {
        var client = People.client();
        for (var attempt = 1; attempt <= 30; attempt++) {
            register(REEM, "nasam", client);
        }

        assertThat(register(People.email(), "rand", client)).isEqualTo(new Outcome.TooOften(Duration.ofMinutes(10)));
        assertThat(register(People.email(), "rand", People.client())).isInstanceOf(Outcome.Registered.class);
        merchants.clock.pass(Duration.ofMinutes(10));
        assertThat(register(People.email(), "rand-2", client)).isInstanceOf(Outcome.Registered.class);
    }

    private Outcome register(EmailAddress email, @Nullable String slug, Client client) {
        return merchants
                .wassla
                .onboarding()
                .registerMerchant()
                .handle(new RegisterMerchant.Command(
                        email,
                        new NewPassword(PASSWORD),
                        new PersonName("ريم"),
                        Merchants.NAME,
                        slug == null ? null : new Slug(slug),
                        "SA",
                        List.of(BusinessCategory.OTHER),
                        Language.AR,
                        client));
    }

    private SignInWithPassword.Outcome signIn() {
        return merchants
                .wassla
                .sessions()
                .signInWithPassword()
                .handle(new SignInWithPassword.Command(REEM, PASSWORD, SessionKind.API, People.client()));
    }
}
