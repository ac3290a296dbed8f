package io.wassla.core.onboarding;

import static io.wassla.core.onboarding.OnboardingStep.BUSINESS;
import static io.wassla.core.onboarding.OnboardingStep.COUNTRY;
import static io.wassla.core.onboarding.OnboardingStep.DONE;
import static io.wassla.core.onboarding.OnboardingStep.REGISTERED;
import static io.wassla.core.onboarding.OnboardingStep.STORE;
import static io.wassla.core.tenancy.BusinessCategory.BOOKS;
import static io.wassla.core.tenancy.BusinessCategory.TOYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.identity.PlatformRole;
import io.wassla.core.membership.Role;
import io.wassla.core.onboarding.OnboardingProfile.Passed;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnboardingTest {
    private final Merchants merchants = new Merchants();

    @Test
    void somebody_new_has_chosen_nothing_and_country_is_due() {
        var user = merchants.newcomer();

        assertThat(merchants.status(user)).isEqualTo(new OnboardingStatus(REGISTERED, COUNTRY, null, Set.of(), null));
    }

    @Test
    void goes_from_country_to_business_to_store() {
        var user = merchants.newcomer();

        merchants.country(user, "ae");
        assertThat(merchants.status(user)).isEqualTo(new OnboardingStatus(COUNTRY, BUSINESS, "AE", Set.of(), null));

        merchants.business(user, TOYS, BOOKS);
        assertThat(merchants.status(user))
                .isEqualTo(new OnboardingStatus(BUSINESS, STORE, "AE", Set.of(TOYS, BOOKS), null));

        merchants.open(user, "nasam");
        assertThat(merchants.status(user))
                .extracting(OnboardingStatus::step, OnboardingStatus::due)
                .containsExactly(DONE, null);
        assertThat(merchants.status(user).store()).isNotNull();
    }

    @Test
    void no_step_is_skipped() {
        var user = merchants.newcomer();

        assertThat(merchants.business(user, TOYS)).isEqualTo(new ChooseBusiness.Outcome.Due(COUNTRY));
        assertThat(merchants.open(user, "nasam")).isEqualTo(new OpenStore.Outcome.Due(COUNTRY));
        merchants.country(user, "SA");
        assertThat(merchants.open(user, "nasam")).isEqualTo(new OpenStore.Outcome.Due(BUSINESS));
        assertThat(merchants.status(user).step()).isEqualTo(COUNTRY);
    }

    @Test
    void an_earlier_answer_may_change_without_falling_back() {
        var user = merchants.before("SA");

        merchants.country(user, "KW");

        assertThat(merchants.status(user))
                .extracting(OnboardingStatus::step, OnboardingStatus::due, OnboardingStatus::country)
                .containsExactly(BUSINESS, STORE, "KW");
    }

    @Test
    void no_answer_may_change_once_the_store_is_open() {
        var user = merchants.owner("nasam");

        assertThat(merchants.country(user, "KW")).isEqualTo(new ChooseCountry.Outcome.Over());
        assertThat(merchants.business(user, TOYS)).isEqualTo(new ChooseBusiness.Outcome.Over());
        assertThat(merchants.open(user, "rand")).isEqualTo(new OpenStore.Outcome.Over());
        assertThat(merchants.status(user).country()).isEqualTo("SA");
    }

    @Test
    void history_tells_each_answer_and_store_and_done_together() {
        var user = merchants.newcomer();
        var start = merchants.clock.instant();
        merchants.country(user, "SA");
        merchants.clock.pass(Duration.ofSeconds(10));
        merchants.business(user, TOYS);
        merchants.clock.pass(Duration.ofSeconds(10));
        merchants.open(user, "nasam");

        assertThat(merchants.profile(user).history())
                .containsExactly(
                        new Passed(REGISTERED, start),
                        new Passed(COUNTRY, start),
                        new Passed(BUSINESS, start.plusSeconds(10)),
                        new Passed(STORE, start.plusSeconds(20)),
                        new Passed(DONE, start.plusSeconds(20)));
    }

    @Test
    void history_does_not_grow_for_ever() {
        var user = merchants.newcomer();

        for (var change = 0; change < 200; change++) {
            merchants.country(user, change % 2 == 0 ? "SA" : "KW");
        }

        assertThat(merchants.profile(user).history()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void what_is_not_served_or_not_a_choice_changes_nothing() {
        var user = merchants.newcomer();

        assertThatThrownBy(() -> merchants.country(user, "US")).hasMessage("country_unknown");
        merchants.country(user, "SA");
        assertThatThrownBy(() -> merchants.business(user, TOYS, TOYS)).hasMessage("categories_invalid");
        assertThatThrownBy(() -> merchants.business(user)).hasMessage("categories_invalid");
        assertThat(merchants.status(user).step()).isEqualTo(COUNTRY);
    }

    @Test
    void members_of_somebodys_tenant_need_none() {
        merchants.owner("nasam");
        var staff = merchants.newcomer();

        merchants.join(staff, "nasam", Role.STAFF);

        assertThat(merchants.status(staff).due()).isNull();
        assertThat(merchants.another(staff, "rand")).isInstanceOf(OpenAnotherStore.Outcome.Opened.class);
    }

    @Test
    void superadmins_need_none() {
        var superadmin = merchants.newcomer();
        merchants.storage.platform().within(scope -> {
            var user = scope.users().find(superadmin).orElseThrow();
            var promoted = user.promotedTo(PlatformRole.SUPERADMIN, merchants.clock.instant());
            scope.users().update(promoted);
            return promoted;
        });

        assertThat(merchants.status(superadmin))
                .extracting(OnboardingStatus::step, OnboardingStatus::due)
                .containsExactly(REGISTERED, null);
    }
}
