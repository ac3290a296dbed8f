package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.kernel.Secret;
import io.wassla.core.session.PassSecondFactor;
import io.wassla.core.session.SessionKind;

/** {@code /auth/second-factor}: the code of an authenticator app, or a recovery code. */
final class SecondFactorPage {
    private static final String PATH = "/auth/second-factor";
    private static final String RECOVERY = "recovery";
    private static final String FIELD = "code";

    private final PassSecondFactor passSecondFactor;
    private final Entry entry;

    SecondFactorPage(PassSecondFactor passSecondFactor, Entry entry) {
        this.passSecondFactor = passSecondFactor;
        this.entry = entry;
    }

    record View(Form form, boolean recovery) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::pass);
    }

    private void show(Visit visit) {
        token(visit);
        visit.show(
                "account/auth-second-factor",
                new View(Form.EMPTY, visit.query("kind").equals(RECOVERY)));
    }

    private void pass(Visit visit) {
        var recovery = visit.typed("kind").equals(RECOVERY);
        var t = visit.t();
        if (visit.typed(FIELD).isBlank()) {
            refuse(visit, recovery, FIELD, t.get(recovery ? "error.recovery_required" : "error.code_required"));
            return;
        }
        var command = new PassSecondFactor.Command(
                token(visit), new Secret(visit.typed(FIELD).strip()), SessionKind.WEB, visit.client());
        switch (passSecondFactor.handle(command)) {
            case PassSecondFactor.Outcome.SignedIn(var admission) -> entry.admit(visit, admission);
            case PassSecondFactor.Outcome.Wrong wrong ->
                refuse(visit, recovery, FIELD, t.get(recovery ? "error.recovery_invalid" : "error.second_invalid"));
            case PassSecondFactor.Outcome.StartOver over -> visit.go("/auth/start", "second_expired");
            case PassSecondFactor.Outcome.TooOften(var wait) ->
                refuse(visit, recovery, "", t.get("error.tries_limited", Dates.wait(t, wait)));
            case PassSecondFactor.Outcome.Suspended suspended -> refuse(visit, recovery, "", t.get("error.suspended"));
        }
    }

    private Secret token(Visit visit) {
        return entry.second(visit).orElseThrow(() -> new Elsewhere("/auth/start"));
    }

    /** @param field empty when it is not what was typed that won't do */
    private static void refuse(Visit visit, boolean recovery, String field, String message) {
        visit.refuse("account/auth-second-factor", new View(Form.EMPTY.refused(field, message), recovery));
    }
}
