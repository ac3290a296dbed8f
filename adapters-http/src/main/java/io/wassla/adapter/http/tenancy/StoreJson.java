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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
                value = "payment, shipping, branding, theme, features; `branding.logo` and `branding.pictures` tell"
                        + " what was uploaded, and are null where nothing was",
                example = "{\"branding\": {\"colour\": \"#0b6e4f\", \"logo\": {\"url\":"
                        + " \"/media/0198c0de-0000-7000-8000-000000000001/4f1c…-wp/400.png\", \"srcset\":"
                        + " \"/media/0198c0de-0000-7000-8000-000000000001/4f1c…-wp/400.webp 400w\", \"width\": 400,"
                        + " \"height\": 120}, \"pictures\": {\"hero\": null, \"story\": null}}}")
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
                complete(store),
                store.revision().createdAt(),
                store.revision().updatedAt());
    }

    /** Every part is there, an empty one where nothing was said. */
    private static Settings complete(Store store) {
        var complete = Settings.NONE;
        for (var part : PARTS) {
            complete = complete.with(part, Map.of());
        }
        for (var other : store.config().values().entrySet()) {
            complete = complete.with(other.getKey(), other.getValue());
        }
        return complete.with("branding", branding(complete, store));
    }

    private static Map<?, ?> branding(Settings config, Store store) {
        var branding = new LinkedHashMap<Object, @Nullable Object>();
        if (config.values().get("branding") instanceof Map<?, ?> typed) {
            branding.putAll(typed);
        }
        branding.putAll(StorePictureJson.told(store.pictures()));
        return branding;
    }
}
