package io.wassla.adapter.http.page.account;

import com.google.common.base.Splitter;
import gg.jte.Content;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.factor.ConfirmTotp;
import io.wassla.core.identity.factor.DropTotp;
import io.wassla.core.identity.factor.EnrolTotp;
import io.wassla.core.kernel.Secret;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code /account/second-factor}: setting up an authenticator app, and giving it up again. */
final class TotpPage {
    private static final String PATH = "/account/second-factor";
    private static final String FIELD = "code";
    private static final String SCHEME = "otpauth://totp/";
    private static final int LONGEST = 600;

    private final EnrolTotp enrol;
    private final ConfirmTotp confirm;
    private final DropTotp drop;

    TotpPage(EnrolTotp enrol, ConfirmTotp confirm, DropTotp drop) {
        this.enrol = enrol;
        this.confirm = confirm;
        this.drop = drop;
    }

    /** @param uri travels with the form, so that a mistyped code does not cost a new secret */
    record View(Form form, Content picture, String key, String uri) {
        static View of(Form form, String key, String uri) {
            return new View(
                    form, Qr.of(uri), String.join(" ", Splitter.fixedLength(4).split(key)), uri);
        }
    }

    record Codes(List<String> codes) {
        private static final int MOST = 20;
        private static final Predicate<String> SHAPE =
                Pattern.compile("[A-Za-z0-9-]{4,40}").asMatchPredicate();

        /** One under the other, as a file keeps them. */
        String lines() {
            return String.join("\n", codes);
        }

        /** Those that the page of the codes sent back; whoever sends others gets a file of their own making. */
        static Codes sent(List<String> codes) {
            return new Codes(codes.stream().filter(SHAPE).limit(MOST).toList());
        }
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, visit -> visit.go(AccountPage.PATH));
        visits.get(routes, PATH + "/confirm", visit -> visit.go(AccountPage.PATH));
        visits.post(routes, PATH, this::begin);
        visits.post(routes, PATH + "/confirm", this::confirm);
        visits.post(routes, PATH + "/codes.txt", TotpPage::save);
        visits.get(routes, PATH + "/drop", visit -> visit.show("confirm", question(visit, Form.EMPTY)));
        visits.post(routes, PATH + "/drop", this::drop);
    }

    private void begin(Visit visit) {
        var who = visit.settled();
        switch (enrol.handle(new EnrolTotp.Command(
                who.person().id(), who.session().lifetime().startedAt()))) {
            case EnrolTotp.Outcome.Begun(var key, var uri) ->
                visit.show("account/account-totp", View.of(Form.EMPTY, key.reveal(), uri.reveal()));
            case EnrolTotp.Outcome.AlreadyOn on -> visit.go(AccountPage.PATH);
            case EnrolTotp.Outcome.SignInAgain again -> visit.go(AccountPage.PATH, "sign_in_again");
        }
    }

    private void confirm(Visit visit) {
        var user = visit.settled().person().id();
        var t = visit.t();
        if (visit.typed(FIELD).isBlank()) {
            again(visit, FIELD, t.get("error.code_required"));
            return;
        }
        switch (confirm.handle(new ConfirmTotp.Command(user, new Secret(visit.typed(FIELD)), visit.client()))) {
            case ConfirmTotp.Outcome.On(var codes) ->
                visit.show(
                        "account/account-codes",
                        new Codes(codes.stream().map(Secret::reveal).toList()));
            case ConfirmTotp.Outcome.Wrong wrong -> again(visit, FIELD, t.get("error.second_invalid"));
            case ConfirmTotp.Outcome.TooOften(var wait) ->
                again(visit, "", t.get("error.tries_limited", Dates.wait(t, wait)));
            case ConfirmTotp.Outcome.NothingBegun nothing -> visit.go(AccountPage.PATH);
        }
    }

    /**
     * The codes as a file. They are kept nowhere in a form that could be read, so the page that shows them once sends
     * them here.
     */
    private static void save(Visit visit) {
        visit.settled();
        var codes = Codes.sent(visit.chosen(FIELD));
        visit.ctx()
                .header("Content-Disposition", "attachment; filename=\"wassla-recovery-codes.txt\"")
                .result(visit.t().get("codes.file") + "\n\n" + codes.lines() + "\n")
                .contentType("text/plain; charset=utf-8");
    }

    /** @param field empty when it is not what was typed that won't do */
    private static void again(Visit visit, String field, String message) {
        var uri = visit.typed("uri");
        if (!uri.startsWith(SCHEME) || uri.length() > LONGEST) {
            throw new Elsewhere(AccountPage.PATH);
        }
        var key = visit.typed("key").replace(" ", "");
        visit.refuse("account/account-totp", View.of(Form.EMPTY.refused(field, message), key, uri));
    }

    private void drop(Visit visit) {
        var user = visit.settled().person().id();
        var t = visit.t();
        if (visit.typed(FIELD).isBlank()) {
            visit.refuse("confirm", question(visit, Form.EMPTY.refused(FIELD, t.get("error.any_code_required"))));
            return;
        }
        switch (drop.handle(
                new DropTotp.Command(user, new Secret(visit.typed(FIELD).strip()), visit.client()))) {
            case DropTotp.Outcome.Dropped dropped -> visit.go(AccountPage.PATH, "totp_dropped");
            case DropTotp.Outcome.Wrong wrong ->
                visit.refuse("confirm", question(visit, Form.EMPTY.refused(FIELD, t.get("error.second_invalid"))));
            case DropTotp.Outcome.TooOften(var wait) ->
                visit.refuse(
                        "confirm",
                        question(visit, Form.EMPTY.refused("", t.get("error.tries_limited", Dates.wait(t, wait)))));
        }
    }

    private static ConfirmView question(Visit visit, Form form) {
        visit.settled();
        var t = visit.t();
        return new ConfirmView(
                form,
                t.get("totp.drop.title"),
                t.get("totp.drop.text"),
                t.get("totp.drop"),
                PATH + "/drop",
                AccountPage.PATH,
                true);
    }
}
