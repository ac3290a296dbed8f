package io.wassla.core.search;

import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Word that what search knows of a tenant has changed: all of it, one product, or its pictures. */
public final class SearchChanges {
    public static final String TOPIC = "search";
    public static final String PICTURES = "search-pictures";

    private SearchChanges() {}

    public static Invalidation of(TenantId tenant) {
        return new Invalidation(TOPIC, tenant.value().toString());
    }

    public static Invalidation of(TenantId tenant, long doc) {
        return new Invalidation(TOPIC, tenant.value() + "/" + doc);
    }

    /** Pictures, and nothing that is known of products otherwise. */
    public static Invalidation ofPictures(TenantId tenant) {
        return new Invalidation(PICTURES, tenant.value().toString());
    }

    /** Whose; empty when it may be anybody's. */
    public static Optional<TenantId> tenant(Invalidation change) {
        return change.equals(Invalidation.ALL)
                ? Optional.empty()
                : Optional.of(new TenantId(UUID.fromString(change.key().substring(0, 36))));
    }

    /** Which product; empty when it may be any. */
    public static OptionalLong doc(Invalidation change) {
        return change.key().length() > 37
                ? OptionalLong.of(Long.parseLong(change.key().substring(37)))
                : OptionalLong.empty();
    }
}
