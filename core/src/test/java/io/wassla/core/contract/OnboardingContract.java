package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Role;
import io.wassla.core.onboarding.OnboardingProfile;
import io.wassla.core.onboarding.OnboardingProfile.Passed;
import io.wassla.core.onboarding.OnboardingStanding;
import io.wassla.core.onboarding.OnboardingStep;
import io.wassla.core.onboarding.OpenedStore;
import io.wassla.core.tenancy.BusinessCategory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the repository of onboarding profiles promises. */
public abstract class OnboardingContract extends StorageContract {

    @Test
    void a_profile_comes_back_as_it_was_at_each_step() {
        var user = user();
        var categories = ImmutableSet.of(BusinessCategory.TOYS, BusinessCategory.BOOKS, BusinessCategory.HOME);
        var country = new OnboardingProfile(
                user,
                OnboardingStep.COUNTRY,
                "AE",
                Set.of(),
                null,
                List.of(new Passed(OnboardingStep.REGISTERED, NOW), new Passed(OnboardingStep.COUNTRY, NOW)),
                Revision.first(NOW));
        var done = new OnboardingProfile(
                user,
                OnboardingStep.DONE,
                "AE",
                categories,
                opened(),
                List.of(
                        new Passed(OnboardingStep.REGISTERED, NOW),
                        new Passed(OnboardingStep.COUNTRY, NOW),
                        new Passed(OnboardingStep.BUSINESS, NOW.plusSeconds(1)),
                        new Passed(OnboardingStep.STORE, NOW.plusSeconds(2)),
                        new Passed(OnboardingStep.DONE, NOW.plusSeconds(2))),
                country.revision().next(NOW.plusSeconds(2)));

        platformDo(scope -> scope.onboarding().save(country));
        assertThat(one(scope -> scope.onboarding().find(user))).contains(country);

        platformDo(scope -> scope.onboarding().save(done));
        var found = one(scope -> scope.onboarding().find(user)).orElseThrow();
        assertThat(found).isEqualTo(done);
        assertThat(found.categories()).containsExactlyElementsOf(categories);
    }

    @Test
    void a_lost_update_is_refused() {
        var first = new OnboardingProfile(
                user(), OnboardingStep.COUNTRY, "SA", Set.of(), null, List.of(), Revision.first(NOW));
        platformDo(scope -> scope.onboarding().save(first));

        assertThatThrownBy(() -> platformDo(scope -> scope.onboarding().save(first)))
                .isInstanceOf(ConcurrentChange.class);
        var third = new OnboardingProfile(
                first.user(),
                OnboardingStep.COUNTRY,
                "KW",
                Set.of(),
                null,
                List.of(),
                first.revision().next(NOW).next(NOW));
        assertThatThrownBy(() -> platformDo(scope -> scope.onboarding().save(third)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(one(scope -> scope.onboarding().find(first.user()))).contains(first);
    }

    @Test
    void somebody_who_gave_no_answer_has_no_profile() {
        var user = user();

        assertThat(one(scope -> scope.onboarding().find(user))).isEmpty();
    }

    @Test
    void a_standing_is_the_profile_with_the_store_that_was_opened() {
        var user = user();
        var tenant = tenant();
        var store = store();
        var profile = new OnboardingProfile(
                user,
                OnboardingStep.DONE,
                "SA",
                Set.of(BusinessCategory.TOYS),
                tenant.id(),
                List.of(),
                Revision.first(NOW));
        platformDo(scope -> scope.tenants().add(tenant));
        platformDo(scope -> scope.stores().add(tenant.id(), store));
        platformDo(scope -> scope.onboarding().save(profile));

        assertThat(standing(user)).isEqualTo(new OnboardingStanding(profile, new OpenedStore(tenant, store), false));
    }

    @Test
    void members_and_superadmins_are_exempt_and_strangers_stand_nowhere() {
        var member = user();
        var superadmin = user();
        var membership = Membership.begin(new MembershipId(id()), member, Role.STAFF, NOW);
        var tenant = opened();
        platformDo(scope -> scope.seats().add(tenant, membership));
        platformDo(scope -> scope.users()
                .update(scope.users().find(superadmin).orElseThrow().promotedTo(PlatformRole.SUPERADMIN, NOW)));

        assertThat(standing(member)).isEqualTo(new OnboardingStanding(null, null, true));
        assertThat(standing(superadmin)).isEqualTo(new OnboardingStanding(null, null, true));
        assertThat(standing(user())).isEqualTo(new OnboardingStanding(null, null, false));
        assertThat(standing(new UserId(id()))).isEqualTo(OnboardingStanding.NONE);
    }

    private OnboardingStanding standing(UserId user) {
        return platform(scope -> scope.onboarding().standing(user));
    }

    private UserId user() {
        var user = User.signedUp(new UserId(id()), People.email(), Language.AR, NOW);
        platformDo(scope -> scope.users().add(user));
        return user.id();
    }
}
