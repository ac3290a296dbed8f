package io.wassla.adapter.persistence.onboarding;

import static io.wassla.adapter.persistence.db.Tables.ONBOARDING_PROFILE;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.identity.UserId;
import io.wassla.core.onboarding.OnboardingProfile;
import io.wassla.core.onboarding.OnboardingProfiles;
import java.util.Optional;

public final class JooqOnboardingProfiles implements OnboardingProfiles {
    private final Unit unit;

    public JooqOnboardingProfiles(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<OnboardingProfile> find(UserId user) {
        return unit.dsl()
                .selectFrom(ONBOARDING_PROFILE)
                .where(ONBOARDING_PROFILE.USER_ID.eq(user.value()))
                .fetchOptional(OnboardingRow::profile);
    }

    @Override
    public void save(OnboardingProfile profile) {
        Versions.requireOne(
                profile.revision().version() == 1 ? add(profile) : change(profile),
                "onboarding of " + profile.user().value());
    }

    private int add(OnboardingProfile profile) {
        return unit.dsl()
                .insertInto(ONBOARDING_PROFILE)
                .set(OnboardingRow.row(profile))
                .onConflict(ONBOARDING_PROFILE.USER_ID)
                .doNothing()
                .execute();
    }

    private int change(OnboardingProfile profile) {
        return unit.dsl()
                .update(ONBOARDING_PROFILE)
                .set(OnboardingRow.row(profile))
                .where(
                        ONBOARDING_PROFILE.USER_ID.eq(profile.user().value()),
                        ONBOARDING_PROFILE.VERSION.eq(profile.revision().version() - 1))
                .execute();
    }
}
