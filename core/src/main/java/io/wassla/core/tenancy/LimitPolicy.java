package io.wassla.core.tenancy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How much each plan allows. A limit that is not named does not exist.
 *
 * <p>Asked inside the transaction of the write, after the row that serialises such writes is locked (the tenant's, or
 * the owner's for stores). What exists already is never taken away.
 */
public record LimitPolicy(Map<Plan, Map<Limit, Integer>> most) {
    public static final LimitPolicy STANDARD = new LimitPolicy(Map.of(
            Plan.BASIC,
            Map.of(Limit.PRODUCTS, 100, Limit.ORDERS_MONTHLY, 500, Limit.STAFF_USERS, 2, Limit.OWNED_STORES, 1),
            Plan.PRO,
            Map.of(Limit.PRODUCTS, 10_000, Limit.ORDERS_MONTHLY, 10_000, Limit.STAFF_USERS, 10, Limit.OWNED_STORES, 3),
            Plan.ENTERPRISE,
            Map.of()));

    public LimitPolicy {
        most = ImmutableMap.copyOf(Maps.transformValues(most, ImmutableMap::copyOf));
    }

    /** May one more be added to the {@code used} ones? */
    public Verdict judge(Plan plan, Limit limit, int used) {
        var bound = most(plan, limit);
        return bound.isEmpty() || used < bound.getAsInt()
                ? new Verdict.Within()
                : new Verdict.AtLimit(limit, bound.getAsInt(), used);
    }

    /** Empty: no limit. */
    public OptionalInt most(Plan plan, Limit limit) {
        var bound = most.getOrDefault(plan, Map.of()).get(limit);
        return bound == null ? OptionalInt.empty() : OptionalInt.of(bound);
    }

    public sealed interface Verdict {
        record Within() implements Verdict {}

        record AtLimit(Limit limit, int most, int used) implements Verdict {}
    }
}
