package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.wassla.adapter.http.page.StateView;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.kernel.Secret;
import io.wassla.core.membership.AcceptInvitation;
import io.wassla.core.membership.ShowInvitation;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import java.util.Optional;

/** {@code /auth/invitation}: joining a store, after signing in if need be. */
final class InvitationPage {
    private static final String PATH = "/auth/invitation";

    private final ShowInvitation show;
    private final AcceptInvitation accept;
    private final SwitchTenant switchTenant;
    private final Entry entry;

    InvitationPage(ShowInvitation show, AcceptInvitation accept, SwitchTenant switchTenant, Entry entry) {
        this.show = show;
        this.accept = accept;
        this.switchTenant = switchTenant;
        this.entry = entry;
    }

    /** @param store what the store that invites is called */
    record View(String token, String store, boolean signedIn) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH, this::accept);
        visits.post(routes, PATH + "/sign-in", this::signInFirst);
    }

    private void show(Visit visit) {
        var asked = visit.query("token");
        var token = asked.isEmpty() ? entry.invitation(visit).orElse("") : asked;
        var store = token.isEmpty()
                ? Optional.<StoreName>empty()
                : show.handle(new ShowInvitation.Command(new Secret(token)));
        store.ifPresentOrElse(
                name -> visit.show(
                        "account/auth-invitation",
                        new View(token, name.value(), visit.principal().isPresent())),
                () -> over(visit, asked.isEmpty()));
    }

    /** @param kept whether it is the one to sign in for; another one still may be */
    private void over(Visit visit, boolean kept) {
        if (kept) {
            entry.forgetInvitation(visit);
        }
        invalid(visit);
    }

    private void signInFirst(Visit visit) {
        entry.keepInvitation(visit, visit.typed("token"));
        visit.go("/auth/start");
    }

    private void accept(Visit visit) {
        var user = visit.signedIn().person().id();
        var command = new AcceptInvitation.Command(user, new Secret(visit.typed("token")), visit.client());
        entry.forgetInvitation(visit);
        switch (accept.handle(command)) {
            case AcceptInvitation.Outcome.Joined(var tenant, var membership) -> enter(visit, tenant, "joined");
            case AcceptInvitation.Outcome.AlreadyMember(var tenant) -> enter(visit, tenant, "already_member");
            case AcceptInvitation.Outcome.Invalid invalid -> invalid(visit);
            case AcceptInvitation.Outcome.NotYours(var sentTo) -> notYours(visit, sentTo);
        }
    }

    private void enter(Visit visit, TenantId tenant, String notice) {
        var who = visit.signedIn();
        switchTenant.handle(
                new SwitchTenant.Command(who.person().id(), who.session(), SessionKind.WEB, tenant, visit.client()));
        visit.go("/dashboard", notice);
    }

    private static void invalid(Visit visit) {
        var t = visit.t();
        refuse(visit, HttpStatus.UNPROCESSABLE_CONTENT, t.get("invitation.invalid"), t.get("invitation.invalid.text"));
    }

    private static void notYours(Visit visit, Identifier sentTo) {
        var t = visit.t();
        refuse(visit, HttpStatus.FORBIDDEN, t.get("invitation.other"), t.get("invitation.other.text", sentTo.masked()));
    }

    private static void refuse(Visit visit, HttpStatus status, String title, String text) {
        var home = new StateView.Link("/dashboard", visit.t().get("home"));
        visit.show(status, "state", new StateView(title, text, "ticket", "at--w", home, null, null));
    }
}
