package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.json.About;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What shoppers see of a tenant. */
public record StoreJson(
        UUID id,
        UUID tenantId,
        @About(example = "عطور الشرق") String name,
        @About(example = "oud-house") String slug,

        @About(example = "https://oud-house.wassla.example/")
        String url,

        @About("The first category.") BusinessCategory storeType,
        List<BusinessCategory> categories,
        Language language,
        StoreStatus status,

        @About(
                value = "payment, shipping, branding, theme, features",
                example = "{\"branding\": {\"colour\": \"#0b6e4f\"}}")
        Settings config,

        Instant createdAt,
        Instant updatedAt) {

    private static final List<String> PARTS = List.of("payment", "shipping", "branding", "theme", "features");

    public static StoreJson of(Store store, TenantId tenant, Slug slug, StoreUrls urls) {
        return new StoreJson(
                store.id().value(),
                tenant.value(),
                store.name().value(),
                slug.value(),
                urls.of(slug),
                store.type(),
                List.copyOf(store.categories()),
                store.language(),
                store.status(),
                complete(store.config()),
                store.revision().createdAt(),
                store.revision().updatedAt());
    }

    /** Every part is there, an empty one where nothing was said. */
    private static Settings complete(Settings config) {
        var complete = Settings.NONE;
        for (var part : PARTS) {
            complete = complete.with(part, Map.of());
        }
        for (var other : config.values().entrySet()) {
            complete = complete.with(other.getKey(), other.getValue());
        }
        return complete;
    }
}
