package io.wassla.adapter.http.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard}. */
final class DashboardPage {
    record View(String firstName, String partOfDay, String date, StoreCard store, List<Step> steps, List<Need> needs) {

        long done() {
            return steps.stream().filter(Step::isDone).count();
        }

        @Nullable
        Step now() {
            return steps.stream().filter(Step::isNow).findFirst().orElse(null);
        }
    }

    record StoreCard(
            String name,
            String initial,
            String url,
            String host,
            String status,
            String country,
            String currency,
            String plan) {
        String tone() {
            return status.equals("open") ? "tag--ok" : status.equals("draft") ? "tag--open" : "tag--warn";
        }
    }

    /** @param state done, now or empty */
    record Step(String code, String state, String href, String icon) {
        boolean isDone() {
            return state.equals("done");
        }

        boolean isNow() {
            return state.equals("now");
        }
    }

    record Need(String code, String href, String icon, String tone) {}
}
