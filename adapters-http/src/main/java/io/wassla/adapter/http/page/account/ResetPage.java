package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Faults;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.RequestPasswordReset;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.session.ResetPassword;

/** {@code /auth/password/reset}: asking for the letter, and the new password by the token in it. */
final class ResetPage {
    private static final String PATH = "/auth/password/reset";

    private final RequestPasswordReset requestReset;
    private final ResetPassword reset;

    ResetPage(RequestPasswordReset requestReset, ResetPassword reset) {
        this.requestReset = requestReset;
        this.reset = reset;
    }

    /** @param token empty while the e-mail is yet to be asked for */
    record View(Form form, String token) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, visit -> visit.show("account/auth-reset", new View(Form.EMPTY, visit.query("token"))));
        visits.post(routes, PATH + "/request", this::ask);
        visits.post(routes, PATH, this::set);
    }

    private void ask(Visit visit) {
        var form = visit.form("email");
        var t = visit.t();
        try {
            var email = new EmailAddress(form.value("email"));
            switch (requestReset.handle(new RequestPasswordReset.Command(email, visit.client(), visit.language()))) {
                case RequestPasswordReset.Outcome.Accepted accepted -> visit.go("/auth/start", "reset_asked");
                case RequestPasswordReset.Outcome.TooOften(var wait) ->
                    refuse(visit, form.refused("", t.get("error.tries_limited", Dates.wait(t, wait))), "");
            }
        } catch (InvalidValue unusable) {
            refuse(visit, form.refused("email", t.get("error.email_invalid")), "");
        }
    }

    private void set(Visit visit) {
        var token = visit.typed("token");
        var t = visit.t();
        try {
            var password = new NewPassword(new Secret(visit.typed("password")));
            switch (reset.handle(new ResetPassword.Command(new Secret(token), password, visit.client()))) {
                case ResetPassword.Outcome.Done done -> visit.go("/auth/start", "password_changed");
                case ResetPassword.Outcome.Invalid invalid ->
                    refuse(visit, Form.EMPTY.refused("", t.get("error.link_expired")), "");
            }
        } catch (InvalidValue weak) {
            refuse(
                    visit,
                    Form.EMPTY.refused("password", Faults.message(t, weak.code(), "error.password_invalid")),
                    token);
        }
    }

    private static void refuse(Visit visit, Form form, String token) {
        visit.refuse("account/auth-reset", new View(form, token));
    }
}
