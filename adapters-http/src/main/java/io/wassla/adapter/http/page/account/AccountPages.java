package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.page.Web;
import io.wassla.core.Wassla;
import java.util.function.BooleanSupplier;

/** All pages of the way in and of the account. */
public final class AccountPages {
    private final Wassla wassla;
    private final Entry entry;

    public AccountPages(Wassla wassla, Web web) {
        this.wassla = wassla;
        this.entry = new Entry(web, wassla.sessions().signOut());
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        mountEntry(routes, visits);
        mountAccount(routes, visits);
    }

    private void mountEntry(RoutesConfig routes, Visits visits) {
        var identity = wassla.identity();
        var sessions = wassla.sessions();
        new StartPage(identity.requestCode(), entry).mount(routes, visits);
        new VerifyPage(sessions.signInWithCode(), identity.requestCode(), entry, outboxTakesLetters())
                .mount(routes, visits);
        new SecondFactorPage(sessions.passSecondFactor(), entry).mount(routes, visits);
        new LinkPage(sessions.redeemSignInLink(), entry).mount(routes, visits);
        new ResetPage(identity.requestPasswordReset(), sessions.resetPassword()).mount(routes, visits);
        var members = wassla.members();
        new InvitationPage(members.showInvitation(), members.acceptInvitation(), sessions.switchTenant(), entry)
                .mount(routes, visits);
    }

    private void mountAccount(RoutesConfig routes, Visits visits) {
        var identity = wassla.identity();
        var sessions = wassla.sessions();
        var account = new AccountPage(sessions.listSessions());
        account.mount(routes, visits);
        new ProfileForms(account, identity.changeProfile(), sessions.endSessions(), sessions.signOut(), entry)
                .mount(routes, visits);
        new IdentifierPage(account, identity.addIdentifier(), identity.confirmIdentifier(), entry, outboxTakesLetters())
                .mount(routes, visits);
        new RemoveIdentifierPage(account, identity.removeIdentifier()).mount(routes, visits);
        new TotpPage(identity.enrolTotp(), identity.confirmTotp(), identity.dropTotp()).mount(routes, visits);
    }

    /** Whether letters land in the development outbox: there is one, and it has taken some. */
    private BooleanSupplier outboxTakesLetters() {
        var outbox = wassla.messaging().developmentOutbox();
        return () -> outbox.filter(box -> !box.messages().isEmpty()).isPresent();
    }
}
