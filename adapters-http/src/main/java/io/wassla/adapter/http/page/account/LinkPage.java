package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.page.StateView;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.kernel.Secret;
import io.wassla.core.session.RedeemSignInLink;
import io.wassla.core.session.SessionKind;

/** {@code /auth/link}: opening shows, the button redeems; a link checker alone signs nobody in. */
final class LinkPage {
    private final RedeemSignInLink redeem;
    private final Entry entry;

    LinkPage(RedeemSignInLink redeem, Entry entry) {
        this.redeem = redeem;
        this.entry = entry;
    }

    record View(String token) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, "/auth/link", visit -> visit.show("account/auth-link", new View(visit.query("token"))));
        visits.post(routes, "/auth/link", this::redeem);
    }

    private void redeem(Visit visit) {
        var command = new RedeemSignInLink.Command(new Secret(visit.typed("token")), SessionKind.WEB, visit.client());
        switch (redeem.handle(command)) {
            case RedeemSignInLink.Outcome.SignedIn(var admission) -> entry.admit(visit, admission);
            case RedeemSignInLink.Outcome.SecondFactorRequired(var token, var until) -> entry.awaitSecond(visit, token);
            case RedeemSignInLink.Outcome.Invalid invalid -> over(visit, "link.over");
            case RedeemSignInLink.Outcome.Suspended suspended -> over(visit, "link.suspended");
        }
    }

    private static void over(Visit visit, String key) {
        var t = visit.t();
        var start = new StateView.Link("/auth/start", t.get("start.title"));
        visit.show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "state",
                new StateView(t.get(key), t.get(key + ".text"), "link", "at--w", start, null, null));
    }
}
