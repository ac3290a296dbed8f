package io.wassla.adapter.http.page;

import io.wassla.core.tenancy.TenantId;
import java.time.Duration;

/**
 * That somebody does not want to see the first steps of a store now: kept by this browser, for each store apart, as
 * nothing but this person's view of the page depends on it.
 */
final class StepsLater {
    private static final String COOKIE = "wassla_steps_";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final String LATER = "later";

    boolean isSet(Visit visit, TenantId store) {
        return LATER.equals(visit.visits().web().cookies().read(visit.ctx(), name(store)));
    }

    void set(Visit visit, TenantId store) {
        visit.visits().web().cookies().writeHidden(visit.ctx(), name(store), LATER, KEPT);
    }

    private static String name(TenantId store) {
        return COOKIE + store.value();
    }
}
