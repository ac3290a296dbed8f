package io.wassla.core.onboarding;

import io.wassla.core.Policies;
import io.wassla.core.Wassla;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.People;
import io.wassla.core.contract.Shops;
import io.wassla.core.contract.TestIds;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Language;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Role;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;

/** People on their way to a store, on a fresh Wassla in memory. */
final class Merchants {
    static final StoreName NAME = new StoreName("عطور نسم");

    final MemoryStorage storage = new MemoryStorage();
    final MovableClock clock = new MovableClock(Shops.NOW);
    final Wassla wassla = Wassla.on(MemoryPorts.on(storage, clock, new SecureChance()), Policies.STANDARD);
    final Client client = People.client();

    UserId newcomer() {
        var user = User.signedUp(new UserId(TestIds.next()), People.email(), Language.AR, clock.instant());
        storage.platform().within(scope -> scope.users().add(user));
        return user.id();
    }

    /** Somebody whose last step is the store. */
    UserId before(String country) {
        var user = newcomer();
        country(user, country);
        business(user, BusinessCategory.PERFUMES);
        return user;
    }

    UserId owner(String slug) {
        var user = before("SA");
        open(user, slug);
        return user;
    }

    ChooseCountry.Outcome country(UserId user, String code) {
        return wassla.onboarding().chooseCountry().handle(new ChooseCountry.Command(user, code));
    }

    ChooseBusiness.Outcome business(UserId user, BusinessCategory... categories) {
        return wassla.onboarding().chooseBusiness().handle(new ChooseBusiness.Command(user, List.of(categories)));
    }

    OpenStore.Outcome open(UserId user, String slug) {
        return wassla.onboarding().openStore().handle(new OpenStore.Command(user, NAME, new Slug(slug), client));
    }

    OpenAnotherStore.Outcome another(UserId user, String slug) {
        return wassla.onboarding()
                .openAnotherStore()
                .handle(new OpenAnotherStore.Command(
                        user, NAME, new Slug(slug), "SA", List.of(BusinessCategory.OTHER), client));
    }

    OnboardingStatus status(UserId user) {
        return wassla.onboarding().showOnboarding().handle(new ShowOnboarding.Command(user));
    }

    OnboardingProfile profile(UserId user) {
        return storage.platform().within(scope -> scope.onboarding().find(user)).orElseThrow();
    }

    TenantId tenant(String slug) {
        return storage.platform()
                .within(scope -> scope.tenants().find(new Slug(slug)))
                .orElseThrow()
                .id();
    }

    boolean exists(String slug) {
        return storage.platform()
                .within(scope -> scope.tenants().find(new Slug(slug)))
                .isPresent();
    }

    void plan(String slug, Plan plan) {
        wassla.tenancy().setPlan().handle(new SetPlan.Command(tenant(slug), plan, Origin.OPERATOR));
    }

    void join(UserId user, String slug, Role role) {
        var membership = Membership.begin(new MembershipId(TestIds.next()), user, role, clock.instant());
        storage.platform().within(scope -> scope.seats().add(tenant(scope, slug), membership));
    }

    private static TenantId tenant(OnboardingPlatformScope scope, String slug) {
        return scope.tenants().find(new Slug(slug)).orElseThrow().id();
    }
}
