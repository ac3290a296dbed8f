package io.wassla.core.onboarding;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.outbox.DomainEvent;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.UUID;

/** A merchant opened a store. */
public record StoreOpened(UUID id, TenantId tenant, Slug slug, UserId owner, Instant at) implements DomainEvent {
    public static final String TOPIC = "onboarding.store_opened";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String key() {
        return "tenant " + tenant.value();
    }

    @Override
    public Settings body() {
        return Settings.of("slug", slug.value()).with("owner", owner.value().toString());
    }
}
