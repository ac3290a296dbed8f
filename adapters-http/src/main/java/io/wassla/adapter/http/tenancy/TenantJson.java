package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.json.About;
import io.wassla.core.administration.Allowance;
import io.wassla.core.administration.TenantView;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Plan;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merchant, with its plan and how much of it is used. */
public record TenantJson(
        UUID id,
        @About(example = "عطور الشرق") String name,
        @About(example = "oud-house") String slug,
        Plan plan,
        boolean active,
        @About(value = "ISO 3166-1 alpha-2", example = "SA") String country,
        @About(value = "ISO 4217", example = "SAR") String currency,
        Language language,
        @About(example = "Asia/Riyadh") String timeZone,
        Settings settings,

        @About(value = "By what the plan bounds.", example = "{\"products\": {\"limit\": 100, \"used\": 12}}")
        Map<String, AllowanceJson> limits,

        Instant createdAt,
        Instant updatedAt) {

    /** How much is allowed and how much is used. */
    public record AllowanceJson(
            @About(value = "Null: no limit.", example = "100") @Nullable
            Integer limit,

            @About(example = "12") int used) {}

    public static TenantJson of(TenantView view) {
        var tenant = view.tenant();
        var market = tenant.market();
        return new TenantJson(
                tenant.id().value(),
                tenant.name().value(),
                tenant.slug().value(),
                tenant.plan(),
                tenant.isActive(),
                market.country(),
                market.currency().getCurrencyCode(),
                market.language(),
                market.timeZone().getId(),
                tenant.settings(),
                limits(view.limits()),
                tenant.revision().createdAt(),
                tenant.revision().updatedAt());
    }

    private static Map<String, AllowanceJson> limits(Map<Limit, Allowance> allowances) {
        var limits = new LinkedHashMap<String, AllowanceJson>();
        allowances.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> limits.put(
                        entry.getKey().code(),
                        new AllowanceJson(
                                entry.getValue().limit(), entry.getValue().used())));
        return limits;
    }
}
