package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;

/** {@code /dashboard/more}: the ways that have no room among the five at the foot of a phone. */
final class MorePage {
    static final String PATH = "/dashboard/more";

    /** All it shows is in the frame: the store, and which doors are open. */
    record View() {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, MorePage::show);
    }

    private static void show(Visit visit) {
        visit.seat();
        visit.show("more", new View());
    }
}
