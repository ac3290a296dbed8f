package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.Arrival;
import io.wassla.adapter.http.CurrentSite;
import io.wassla.adapter.http.Theme;
import io.wassla.core.tenancy.Site;

/** {@code /}: of the platform, and of a store that is paused. */
final class LandingPage {
    private static final int ALL_STEPS = 3;

    private final Visits visits;

    LandingPage(Visits visits) {
        this.visits = visits;
    }

    /** @param settled whether whoever is signed in has nothing left to do on the way to a store */
    record View(boolean signedIn, boolean settled) {

        /** Of the three steps to a store, for whoever looks at them: done, now or empty. */
        String state(int step) {
            var due = settled ? ALL_STEPS + 1 : signedIn ? 2 : 1;
            return step < due ? "done" : step == due ? "now" : "";
        }
    }

    void mount(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    private void show(Context ctx) {
        var visit = visits.of(ctx);
        switch (CurrentSite.of(ctx)) {
            case Site.OfPlatform platform -> {
                ctx.header("Cache-Control", "no-store");
                visit.show("landing", view(visit));
            }
            case Site.Storefront storefront -> throw new IllegalStateException("a store answers for itself");
            case Site.Inactive inactive -> paused(visit);
            case Site.Unknown unknown -> throw new IllegalStateException("a host of nobody got this far");
            case Site.Moved moved -> throw new IllegalStateException("a host of nobody got this far");
        }
    }

    private static View view(Visit visit) {
        var who = visit.principal().orElse(null);
        return new View(
                who != null, who != null && (who.seat() != null || who.person().isSuperadmin()));
    }

    private void paused(Visit visit) {
        var t = visit.t();
        var ctx = visit.ctx();
        var arrival = Arrival.of(ctx);
        var platform = arrival.origin().replace(arrival.host(), visits.domain().value());
        var view = new StateView(
                t.get("inactive.title"),
                t.get("inactive.text"),
                "hourglass",
                "at--w",
                new StateView.Link(platform + "/auth/start", t.get("start.title")),
                null,
                null);
        ctx.header("Cache-Control", "no-store").header("Retry-After", "86400").status(HttpStatus.SERVICE_UNAVAILABLE);
        var page = visit.publicFrame(visit.language(), Theme.SYSTEM);
        ctx.html(visits.renderer().html("state", page, view)).contentType("text/html; charset=utf-8");
    }
}
