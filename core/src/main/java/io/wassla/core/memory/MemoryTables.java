package io.wassla.core.memory;

import io.wassla.core.audit.AuditChains.ChainedEntry;
import io.wassla.core.audit.AuditLink;
import io.wassla.core.audit.Chain;
import io.wassla.core.identity.UserId;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.messaging.EmailLogEntry;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.onboarding.OnboardingProfile;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.UUID;

/** Every table there is, by feature. */
final class MemoryTables {
    final MemoryDatabase database;

    final MemoryTable<TenantId, Tenant> tenants;
    final MemoryTable<TenantId, Store> stores;
    final MemoryTable<Slug, Reserved> slugs;

    final MemoryTable<UUID, ChainedEntry> auditEntries;
    final MemoryTable<ChainPlace, AuditLink> auditLinks;

    final MemoryTable<UUID, QueuedEvent> events;
    final MemoryTable<TakenIn, TakenIn> takenIn;

    final MemoryTable<JobId, Job> jobs;

    final MemorySearchTables search;

    final MemoryTable<String, EmailSettings> emailSettings;
    final MemoryTable<UUID, EmailLogEntry> emailLog;

    final MemoryIdentityTables identity;

    final MemoryTable<UserId, OnboardingProfile> onboarding;

    final MemoryCatalogTables catalog;

    final MemoryTable<MemoryImportFaults.Key, Instant> importFaults;
    final MemoryTable<MemoryImportPictures.Key, MemoryImportPictures.Key> importPictures;

    MemoryTables(MemoryDatabase database) {
        this.database = database;
        identity = new MemoryIdentityTables(database);
        search = new MemorySearchTables(database);
        catalog = new MemoryCatalogTables(database);
        tenants = new MemoryTable<>(database);
        stores = new MemoryTable<>(database);
        slugs = new MemoryTable<>(database);
        auditEntries = new MemoryTable<>(database);
        auditLinks = new MemoryTable<>(database);
        events = new MemoryTable<>(database);
        takenIn = new MemoryTable<>(database);
        jobs = new MemoryTable<>(database);
        emailSettings = new MemoryTable<>(database);
        emailLog = new MemoryTable<>(database);
        onboarding = new MemoryTable<>(database);
        importFaults = new MemoryTable<>(database);
        importPictures = new MemoryTable<>(database);
    }

    /** One link's key: each place in a chain is taken once. */
    record ChainPlace(Chain chain, long seq) {}

    /** Whose a slug is or was. */
    record Reserved(TenantId tenant, Instant since) {}

    /** That a handler has taken in an event. */
    record TakenIn(UUID event, String handler) {}
}
