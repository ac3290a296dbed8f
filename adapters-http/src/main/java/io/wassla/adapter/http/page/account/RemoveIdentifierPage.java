package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.IdentifierKind;
import io.wassla.core.identity.RemoveIdentifier;
import io.wassla.core.messaging.Channel;

/** {@code /account/identifiers/{kind}/remove}: taking the address or the number off the account, after a question. */
final class RemoveIdentifierPage {
    private static final String PATH = "/account/identifiers/{kind}/remove";

    private final AccountPage account;
    private final RemoveIdentifier remove;

    RemoveIdentifierPage(AccountPage account, RemoveIdentifier remove) {
        this.account = account;
        this.remove = remove;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, RemoveIdentifierPage::confirm);
        visits.post(routes, PATH, this::remove);
    }

    private static void confirm(Visit visit) {
        var contacts = visit.settled().person().contacts();
        var kind = kind(visit);
        if (contacts.of(kind).isEmpty() || contacts.without(kind).isEmpty()) {
            throw new Elsewhere(AccountPage.PATH);
        }
        visit.show("confirm", question(visit.t(), visit.ctx().pathParam("kind")));
    }

    static ConfirmView question(Texts t, String kind) {
        var text = "identifiers.remove." + kind;
        return ConfirmView.of(
                t.get(text + ".title"),
                t.get(text + ".text"),
                t.get(text),
                "/account/identifiers/" + kind + "/remove",
                AccountPage.PATH);
    }

    private void remove(Visit visit) {
        var who = visit.settled();
        var signedInAt = who.session().lifetime().startedAt();
        var command = new RemoveIdentifier.Command(who.person().id(), signedInAt, kind(visit), visit.client());
        switch (remove.handle(command)) {
            case RemoveIdentifier.Outcome.Removed removed -> visit.go(AccountPage.PATH, "identifier_removed");
            case RemoveIdentifier.Outcome.Absent absent -> visit.go(AccountPage.PATH);
            case RemoveIdentifier.Outcome.LastOne last ->
                account.refuse(visit, Form.EMPTY.refused("", visit.t().get("error.identifier_last")));
            case RemoveIdentifier.Outcome.SignInAgain again -> visit.go(AccountPage.PATH, "removal_sign_in_again");
        }
    }

    private static Channel kind(Visit visit) {
        return IdentifierKind.of(visit.ctx().pathParam("kind")).orElseThrow(() -> visit.refused(ProblemType.NOT_FOUND));
    }
}
