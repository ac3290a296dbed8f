package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.identity.throttle.ThrottlePolicy;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Secret;
import io.wassla.core.memory.MemoryDatabase;
import io.wassla.core.memory.MemoryPasswordHasher;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.onboarding.ChooseBusiness;
import io.wassla.core.onboarding.ChooseCountry;
import io.wassla.core.onboarding.OnboardingPlatformScope;
import io.wassla.core.onboarding.OnboardingStep;
import io.wassla.core.onboarding.OpenAnotherStore;
import io.wassla.core.onboarding.OpenStore;
import io.wassla.core.onboarding.RegisterMerchant;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.onboarding.StoreOpening;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Retrying;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.slug.Slug;
import io.wassla.core.tenancy.slug.SlugPolicy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Opening stores, many at once: nothing is won twice, nothing is half made. */
public abstract class OpeningContract extends StorageContract {
    private static final StoreName NAME = new StoreName("عطور نسم");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Countries COUNTRIES = Countries.SERVED;
    private static final StoreOpening OPENING =
            new StoreOpening(SlugPolicy.STANDARD, LimitPolicy.STANDARD, TestIds::next);

    @Test
    void of_many_who_want_a_slug_one_opens_a_store_and_the_others_are_offered_free_ones() {
        var slug = tenant().slug();
        var merchants = List.of(ready(), ready(), ready(), ready(), ready(), ready());
        var queue = new ConcurrentLinkedQueue<>(merchants);

        var outcomes = race(6, () -> open(queue.remove(), slug));

        assertThat(outcomes)
                .filteredOn(OpenStore.Outcome.Opened.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(StoreRefusal.SlugTaken.class::isInstance)
                .hasSize(5)
                .allSatisfy(taken -> assertThat(((StoreRefusal.SlugTaken) taken).suggestions())
                        .hasSize(3)
                        .doesNotContain(slug));
        assertThat(merchants)
                .filteredOn(merchant -> step(merchant) == OnboardingStep.DONE)
                .hasSize(1);
        assertThat(merchants).filteredOn(merchant -> stores(merchant) == 1).hasSize(1);
    }

    @Test
    void whoever_clicks_many_times_opens_one_store() {
        var merchant = ready();

        var outcomes = race(5, () -> open(merchant, tenant().slug()));

        assertThat(outcomes)
                .filteredOn(OpenStore.Outcome.Opened.class::isInstance)
                .hasSize(1);
        assertThat(outcomes).filteredOn(new OpenStore.Outcome.Over()::equals).hasSize(4);
        assertThat(stores(merchant)).isEqualTo(1);
    }

    @Test
    void a_plans_limit_of_stores_holds_against_many_at_once() {
        var merchant = ready();
        var slug = tenant().slug();
        open(merchant, slug);
        platformDo(scope ->
                scope.tenants().update(scope.tenants().find(slug).orElseThrow().on(Plan.PRO, NOW)));

        var outcomes = race(6, () -> another(merchant));

        assertThat(outcomes)
                .filteredOn(OpenAnotherStore.Outcome.Opened.class::isInstance)
                .hasSize(2);
        assertThat(outcomes).filteredOn(new StoreRefusal.AtLimit(3, 3)::equals).hasSize(4);
        assertThat(stores(merchant)).isEqualTo(3);
    }

    @Test
    void of_many_who_leave_the_slug_to_us_everybody_gets_one() {
        var name = new StoreName("Shop " + id());

        var outcomes = race(6, () -> register(name));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(RegisterMerchant.Outcome.Registered.class))
                .extracting(outcome -> ((RegisterMerchant.Outcome.Registered) outcome)
                        .store()
                        .tenant()
                        .slug())
                .doesNotHaveDuplicates();
    }

    private RegisterMerchant.Outcome register(StoreName name) {
        var registrations = ThrottlePolicy.of(new ThrottlePolicy.Limit(100, Duration.ofMinutes(10)));
        PasswordHasher hasher = new MemoryPasswordHasher(new MemoryDatabase(), new SecureChance());
        return new RegisterMerchant(retrying(), OPENING, COUNTRIES, hasher, registrations, TestIds::next, CLOCK)
                .handle(new RegisterMerchant.Command(
                        People.email(),
                        new NewPassword(new Secret("correct horse battery")),
                        new PersonName("ريم"),
                        name,
                        null,
                        "SA",
                        List.of(BusinessCategory.OTHER),
                        Language.AR,
                        People.client()));
    }

    private UserId ready() {
        var user = User.signedUp(new UserId(id()), People.email(), Language.AR, NOW);
        platformDo(scope -> scope.users().add(user));
        new ChooseCountry(retrying(), COUNTRIES, CLOCK).handle(new ChooseCountry.Command(user.id(), "SA"));
        var categories = List.of(BusinessCategory.PERFUMES);
        new ChooseBusiness(retrying(), CLOCK).handle(new ChooseBusiness.Command(user.id(), categories));
        return user.id();
    }

    private OpenStore.Outcome open(UserId merchant, Slug slug) {
        return new OpenStore(retrying(), OPENING, COUNTRIES, CLOCK)
                .handle(new OpenStore.Command(merchant, NAME, slug, People.client()));
    }

    private OpenAnotherStore.Outcome another(UserId merchant) {
        return new OpenAnotherStore(retrying(), OPENING, COUNTRIES, CLOCK)
                .handle(new OpenAnotherStore.Command(
                        merchant, NAME, tenant().slug(), "SA", List.of(BusinessCategory.TOYS), People.client()));
    }

    private OnboardingStep step(UserId merchant) {
        return new ShowOnboarding(retrying(), CLOCK)
                .handle(new ShowOnboarding.Command(merchant))
                .step();
    }

    private int stores(UserId merchant) {
        return platform(scope -> scope.seats().of(merchant)).size();
    }

    private Platform<? extends OnboardingPlatformScope> retrying() {
        return Retrying.platform(storage().platform());
    }
}
