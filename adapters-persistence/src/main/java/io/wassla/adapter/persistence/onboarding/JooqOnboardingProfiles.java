package io.wassla.adapter.persistence.onboarding;

import static io.wassla.adapter.persistence.db.Tables.MEMBERSHIP;
import static io.wassla.adapter.persistence.db.Tables.ONBOARDING_PROFILE;
import static io.wassla.adapter.persistence.db.Tables.STORE;
import static io.wassla.adapter.persistence.db.Tables.TENANT;
import static io.wassla.adapter.persistence.db.Tables.USERS;

import io.wassla.adapter.persistence.identity.UserRow;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.adapter.persistence.tenancy.StoreRow;
import io.wassla.adapter.persistence.tenancy.TenantRow;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.UserId;
import io.wassla.core.onboarding.OnboardingProfile;
import io.wassla.core.onboarding.OnboardingProfiles;
import io.wassla.core.onboarding.OnboardingStanding;
import io.wassla.core.onboarding.OpenedStore;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

public final class JooqOnboardingProfiles implements OnboardingProfiles {
    private static final Field<Boolean> MEMBER = DSL.field(
                    DSL.exists(DSL.selectOne().from(MEMBERSHIP).where(MEMBERSHIP.USER_ID.eq(USERS.ID))))
            .as("member");
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
    public OnboardingStanding standing(UserId user) {
        return unit.dsl()
                .select(USERS.PLATFORM_ROLE, MEMBER)
                .select(ONBOARDING_PROFILE.fields())
                .select(TENANT.fields())
                .select(STORE.fields())
                .from(USERS)
                .leftJoin(ONBOARDING_PROFILE)
                .on(ONBOARDING_PROFILE.USER_ID.eq(USERS.ID))
                .leftJoin(TENANT)
                .on(TENANT.TENANT_ID.eq(ONBOARDING_PROFILE.OPENED))
                .leftJoin(STORE)
                .on(STORE.TENANT_ID.eq(TENANT.TENANT_ID))
                .where(USERS.ID.eq(user.value()))
                .fetchOptional(JooqOnboardingProfiles::standing)
                .orElse(OnboardingStanding.NONE);
    }

    private static OnboardingStanding standing(Record row) {
        var superadmin = UserRow.platformRole(row.into(USERS)) == PlatformRole.SUPERADMIN;
        return new OnboardingStanding(
                row.get(ONBOARDING_PROFILE.USER_ID) == null
                        ? null
                        : OnboardingRow.profile(row.into(ONBOARDING_PROFILE)),
                row.get(STORE.ID) == null
                        ? null
                        : new OpenedStore(TenantRow.tenant(row.into(TENANT)), StoreRow.store(row.into(STORE))),
                superadmin || row.get(MEMBER));
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
