package io.wassla.core.administration;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.TenancyScope;
import io.wassla.core.tenancy.Tenant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A tenant with its store and the use of its plan.
 *
 * @param limits those counted per tenant: products, orders of this month, staff
 */
public record TenantView(Tenant tenant, Store store, Map<Limit, Allowance> limits) {

    public TenantView {
        limits = ImmutableMap.copyOf(limits);
    }

    /** Reads it in an open transaction; empty when there is no such tenant. */
    static Optional<TenantView> read(TenancyScope scope, LimitPolicy policy, Instant now) {
        return scope.currentTenant().find().flatMap(tenant -> of(tenant, scope, policy, now));
    }

    static Optional<TenantView> of(Tenant tenant, TenancyScope scope, LimitPolicy policy, Instant now) {
        return scope.currentStore()
                .find()
                .map(store -> new TenantView(tenant, store, limits(tenant, scope, policy, now)));
    }

    private static Map<Limit, Allowance> limits(Tenant tenant, TenancyScope scope, LimitPolicy policy, Instant now) {
        var limits = ImmutableMap.<Limit, Allowance>builder();
        scope.usage().at(now).forEach((limit, used) -> {
            var most = policy.most(tenant.plan(), limit);
            limits.put(limit, new Allowance(most.isPresent() ? most.getAsInt() : null, used));
        });
        return limits.buildOrThrow();
    }
}
