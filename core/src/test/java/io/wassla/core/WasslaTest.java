package io.wassla.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.Language;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.onboarding.ChooseBusiness;
import io.wassla.core.onboarding.ChooseCountry;
import io.wassla.core.onboarding.OpenStore;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithCode;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Site;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WasslaTest {
    private final Wassla wassla = Wassla.inMemory();
    private final Client client = Client.local("test");

    @Test
    void a_merchant_signs_in_and_opens_a_store() {
        var user = signIn(new EmailAddress("reem@example.com"));

        wassla.onboarding().chooseCountry().handle(new ChooseCountry.Command(user, "SA"));
        wassla.onboarding()
                .chooseBusiness()
                .handle(new ChooseBusiness.Command(user, List.of(BusinessCategory.PERFUMES)));
        var opened = wassla.onboarding()
                .openStore()
                .handle(new OpenStore.Command(user, new StoreName("عطور نسم"), new Slug("nasam"), client));

        assertThat(opened).isInstanceOf(OpenStore.Outcome.Opened.class);
        assertThat(wassla.tenancy().resolveHost().handle(new ResolveHost.Command("nasam.localhost:8080")))
                .isInstanceOf(Site.Storefront.class);
    }

    @Test
    void everything_that_recurs_can_run_on_an_empty_installation() {
        assertThat(wassla.upkeep().chores())
                .isNotEmpty()
                .allSatisfy(chore -> chore.work().run(() -> false));
    }

    private UserId signIn(EmailAddress email) {
        var sent = (RequestCode.Outcome.Sent)
                wassla.identity().requestCode().handle(new RequestCode.Command(email, client, Language.AR));
        var outbox = wassla.messaging().developmentOutbox().orElseThrow();
        var code = Objects.requireNonNull(outbox.messages().getFirst().code());
        var outcome = wassla.sessions()
                .signInWithCode()
                .handle(new SignInWithCode.Command(sent.challenge(), code, SessionKind.API, client, Language.AR));
        return ((SignInWithCode.Outcome.SignedIn) outcome).admission().user().id();
    }
}
