package io.wassla.adapter.persistence;

import io.wassla.adapter.persistence.audit.JooqAuditChains;
import io.wassla.adapter.persistence.audit.JooqDeeds;
import io.wassla.adapter.persistence.identity.JooqChallenges;
import io.wassla.adapter.persistence.identity.JooqOneTimeTokens;
import io.wassla.adapter.persistence.identity.JooqSecondFactors;
import io.wassla.adapter.persistence.identity.JooqThrottles;
import io.wassla.adapter.persistence.identity.JooqUsers;
import io.wassla.adapter.persistence.jobs.JooqJobQueue;
import io.wassla.adapter.persistence.membership.JooqSeats;
import io.wassla.adapter.persistence.messaging.JooqEmailLog;
import io.wassla.adapter.persistence.messaging.JooqEmailSettingsStore;
import io.wassla.adapter.persistence.onboarding.JooqOnboardingProfiles;
import io.wassla.adapter.persistence.outbox.JooqDeliveries;
import io.wassla.adapter.persistence.session.JooqSessionDirectory;
import io.wassla.adapter.persistence.session.JooqSessions;
import io.wassla.adapter.persistence.session.JooqSigningKeys;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.tenancy.JooqStores;
import io.wassla.adapter.persistence.tenancy.JooqTenants;
import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.audit.AuditChains;
import io.wassla.core.identity.OneTimeTokens;
import io.wassla.core.identity.Users;
import io.wassla.core.identity.code.Challenges;
import io.wassla.core.identity.factor.SecondFactors;
import io.wassla.core.identity.throttle.Throttles;
import io.wassla.core.jobs.JobQueue;
import io.wassla.core.membership.Deeds;
import io.wassla.core.membership.Seats;
import io.wassla.core.messaging.EmailLog;
import io.wassla.core.messaging.EmailSettingsStore;
import io.wassla.core.onboarding.OnboardingPlatformScope;
import io.wassla.core.onboarding.OnboardingProfiles;
import io.wassla.core.outbox.Deliveries;
import io.wassla.core.session.SessionDirectory;
import io.wassla.core.session.Sessions;
import io.wassla.core.session.SigningKeys;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Stores;
import io.wassla.core.tenancy.Tenants;
import org.jspecify.annotations.Nullable;

/** Everything across tenants, in PostgreSQL. */
public final class JooqPlatformScope implements WasslaPlatformScope, OnboardingPlatformScope {
    private final Unit unit;

    JooqPlatformScope(Unit unit) {
        this.unit = unit;
    }

    @Override
    public <T extends @Nullable Object> T abandon(T outcome) {
        return unit.<T>abandon(outcome);
    }

    @Override
    public void invalidate(Invalidation what) {
        unit.invalidate(what);
    }

    @Override
    public Tenants tenants() {
        return new JooqTenants(unit);
    }

    @Override
    public Stores stores() {
        return new JooqStores(unit);
    }

    @Override
    public AuditChains audit() {
        return new JooqAuditChains(unit);
    }

    @Override
    public Deliveries outbox() {
        return new JooqDeliveries(unit);
    }

    @Override
    public JobQueue jobs() {
        return new JooqJobQueue(unit);
    }

    @Override
    public EmailSettingsStore emailSettings() {
        return new JooqEmailSettingsStore(unit);
    }

    @Override
    public EmailLog emailLog() {
        return new JooqEmailLog(unit);
    }

    @Override
    public Users users() {
        return new JooqUsers(unit);
    }

    @Override
    public Challenges challenges() {
        return new JooqChallenges(unit);
    }

    @Override
    public Throttles throttles() {
        return new JooqThrottles(unit);
    }

    @Override
    public OneTimeTokens oneTimeTokens() {
        return new JooqOneTimeTokens(unit);
    }

    @Override
    public SecondFactors secondFactors() {
        return new JooqSecondFactors(unit);
    }

    @Override
    public Seats seats() {
        return new JooqSeats(unit);
    }

    @Override
    public Deeds deeds() {
        return new JooqDeeds(unit);
    }

    @Override
    public Sessions sessions() {
        return new JooqSessions(unit);
    }

    @Override
    public SessionDirectory sessionDirectory() {
        return new JooqSessionDirectory(unit);
    }

    @Override
    public SigningKeys signingKeys() {
        return new JooqSigningKeys(unit);
    }

    @Override
    public OnboardingProfiles onboarding() {
        return new JooqOnboardingProfiles(unit);
    }

    Unit unit() {
        return unit;
    }
}
