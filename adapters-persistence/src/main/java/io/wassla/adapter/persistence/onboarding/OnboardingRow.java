package io.wassla.adapter.persistence.onboarding;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.wassla.adapter.persistence.db.tables.records.OnboardingProfileRecord;
import io.wassla.adapter.persistence.sql.Moments;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Revision;
import io.wassla.core.onboarding.OnboardingProfile;
import io.wassla.core.onboarding.OnboardingStep;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.TenantId;
import java.util.Arrays;
import java.util.List;

/** An onboarding profile as a row. */
final class OnboardingRow {
    private OnboardingRow() {}

    static OnboardingProfile profile(OnboardingProfileRecord row) {
        var opened = row.getOpened();
        return new OnboardingProfile(
                new UserId(row.getUserId()),
                step(row.getStep()),
                row.getCountry(),
                Arrays.stream(row.getCategories()).map(BusinessCategory::of).collect(ImmutableSet.toImmutableSet()),
                opened == null ? null : new TenantId(opened),
                history(row),
                new Revision(row.getCreatedAt(), row.getUpdatedAt(), row.getVersion()));
    }

    static OnboardingProfileRecord row(OnboardingProfile profile) {
        var opened = profile.tenant();
        var row = new OnboardingProfileRecord();
        row.setUserId(profile.user().value());
        row.setStep(code(profile.step()));
        row.setCountry(profile.country());
        row.setCategories(
                profile.categories().stream().map(BusinessCategory::code).toArray(String[]::new));
        row.setOpened(opened == null ? null : opened.value());
        row.setHistorySteps(
                profile.history().stream().map(passed -> code(passed.step())).toArray(String[]::new));
        row.setHistoryAt(Moments.array(
                profile.history().stream().map(OnboardingProfile.Passed::at).toList()));
        row.setCreatedAt(profile.revision().createdAt());
        row.setUpdatedAt(profile.revision().updatedAt());
        row.setVersion(profile.revision().version());
        return row;
    }

    private static List<OnboardingProfile.Passed> history(OnboardingProfileRecord row) {
        return Streams.zip(
                        Arrays.stream(row.getHistorySteps()),
                        Moments.of(row.getHistoryAt()).stream(),
                        (step, at) -> new OnboardingProfile.Passed(step(step), at))
                .toList();
    }

    private static OnboardingStep step(String code) {
        return OnboardingStep.valueOf(Ascii.toUpperCase(code));
    }

    private static String code(OnboardingStep step) {
        return Ascii.toLowerCase(step.name());
    }
}
