package io.wassla.core.memory;

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
import io.wassla.core.onboarding.OnboardingProfiles;
import io.wassla.core.outbox.Deliveries;
import io.wassla.core.session.SessionDirectory;
import io.wassla.core.session.Sessions;
import io.wassla.core.session.SigningKeys;
import io.wassla.core.tenancy.Stores;
import io.wassla.core.tenancy.Tenants;

/** Everything across tenants, in memory. */
public final class MemoryPlatformScope extends MemoryUnit implements WasslaPlatformScope {
    final MemoryTables tables;

    MemoryPlatformScope(MemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public Tenants tenants() {
        return new MemoryTenants(this);
    }

    @Override
    public Stores stores() {
        return new MemoryStores(this);
    }

    @Override
    public AuditChains audit() {
        return new MemoryAuditChains(this);
    }

    @Override
    public Deliveries outbox() {
        return new MemoryDeliveries(this);
    }

    @Override
    public JobQueue jobs() {
        return new MemoryJobQueue(this);
    }

    @Override
    public EmailSettingsStore emailSettings() {
        return new MemoryEmailSettings(this);
    }

    @Override
    public EmailLog emailLog() {
        return new MemoryEmailLog(this);
    }

    @Override
    public Users users() {
        return new MemoryUsers(this);
    }

    @Override
    public Challenges challenges() {
        return new MemoryChallenges(this);
    }

    @Override
    public Throttles throttles() {
        return new MemoryThrottles(this);
    }

    @Override
    public OneTimeTokens oneTimeTokens() {
        return new MemoryOneTimeTokens(this);
    }

    @Override
    public SecondFactors secondFactors() {
        return new MemorySecondFactors(this);
    }

    @Override
    public Seats seats() {
        return new MemorySeats(this);
    }

    @Override
    public Deeds deeds() {
        return new MemoryDeeds(this);
    }

    @Override
    public Sessions sessions() {
        return new MemorySessions(this);
    }

    @Override
    public SessionDirectory sessionDirectory() {
        return new MemorySessionDirectory(this);
    }

    @Override
    public SigningKeys signingKeys() {
        return new MemorySigningKeys(this);
    }

    @Override
    public OnboardingProfiles onboarding() {
        return new MemoryOnboardingProfiles(this);
    }
}
