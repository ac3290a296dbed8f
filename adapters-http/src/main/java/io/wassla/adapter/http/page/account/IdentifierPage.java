package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.AddIdentifier;
import io.wassla.core.identity.ConfirmIdentifier;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Identifier;
import java.util.function.BooleanSupplier;

/** {@code /account/identifiers}: adding an address or number, or proving one, by a code. */
final class IdentifierPage {
    private static final String PATH = "/account/identifiers";
    private static final String FIELD = "identifier";
    private static final String CODE = "code";

    private final AccountPage account;
    private final AddIdentifier add;
    private final ConfirmIdentifier confirm;
    private final Entry entry;
    private final BooleanSupplier outboxTakesLetters;

    IdentifierPage(
            AccountPage account,
            AddIdentifier add,
            ConfirmIdentifier confirm,
            Entry entry,
            BooleanSupplier outboxTakesLetters) {
        this.account = account;
        this.add = add;
        this.confirm = confirm;
        this.entry = entry;
        this.outboxTakesLetters = outboxTakesLetters;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.post(routes, PATH, visit -> ask(visit, visit.typed(FIELD), false));
        visits.get(
                routes, PATH + "/verify", visit -> visit.show("account/auth-verify", view(visit, Form.EMPTY, false)));
        visits.post(routes, PATH + "/verify", this::verify);
        visits.post(routes, PATH + "/resend", visit -> ask(visit, pending(visit).typed(), true));
    }

    private void ask(Visit visit, String typed, boolean again) {
        var who = visit.settled();
        var t = visit.t();
        try {
            var command = new AddIdentifier.Command(
                    who.person().id(),
                    who.session().lifetime().startedAt(),
                    Identifier.parse(typed),
                    visit.client(),
                    visit.language());
            switch (add.handle(command)) {
                case AddIdentifier.Outcome.Asked(var answer) -> sent(visit, typed, answer, again);
                case AddIdentifier.Outcome.AlreadyYours yours ->
                    refuse(visit, typed, FIELD, t.get("error.identifier_yours"));
                case AddIdentifier.Outcome.NoRoom full -> refuse(visit, typed, "", t.get("error.identifier_room"));
                case AddIdentifier.Outcome.ProveFirst prove ->
                    refuse(visit, typed, "", t.get("error.identifier_prove"));
                case AddIdentifier.Outcome.SignInAgain stale -> refuse(visit, typed, "", t.get("error.sign_in_again"));
            }
        } catch (InvalidValue unusable) {
            refuse(visit, typed, FIELD, t.get("error.identifier_invalid"));
        }
    }

    private void sent(Visit visit, String typed, RequestCode.Outcome answer, boolean again) {
        var t = visit.t();
        switch (answer) {
            case RequestCode.Outcome.Sent sent -> {
                entry.await(visit, Pending.of(typed, sent));
                visit.go(PATH + "/verify", again ? Codes.notice(sent) : "");
            }
            case RequestCode.Outcome.TooOften(var wait) -> refuse(visit, typed, "", Codes.tooOften(t, wait));
            case RequestCode.Outcome.ChannelUnavailable no ->
                refuse(
                        visit,
                        typed,
                        FIELD,
                        t.get("error.channel_unavailable." + no.channel().code()));
            case RequestCode.Outcome.DeliveryFailed no -> refuse(visit, typed, "", t.get("error.delivery_failed"));
        }
    }

    private void verify(Visit visit) {
        var who = visit.settled();
        var pending = pending(visit);
        var t = visit.t();
        if (visit.typed(CODE).isBlank()) {
            again(visit, CODE, t.get("error.code_required"), false);
            return;
        }
        var command = new ConfirmIdentifier.Command(
                who.person().id(),
                pending.challenge(),
                new Secret(visit.typed(CODE).strip()),
                visit.client());
        switch (confirm.handle(command)) {
            case ConfirmIdentifier.Outcome.Added added -> {
                entry.forgetPending(visit);
                visit.go(AccountPage.PATH, "identifier_added");
            }
            case ConfirmIdentifier.Outcome.Wrong(var left) ->
                again(visit, CODE, Codes.wrong(visit, pending, left), left == 0);
            case ConfirmIdentifier.Outcome.Exhausted exhausted ->
                again(visit, CODE, t.get("error.otp_exhausted"), true);
            case ConfirmIdentifier.Outcome.TooOften(var wait) -> again(visit, "", Codes.tooOften(t, wait), false);
            case ConfirmIdentifier.Outcome.Taken taken ->
                refuse(visit, pending.typed(), FIELD, t.get("error.identifier_taken"));
        }
    }

    /** @param field empty when it is not what was typed that won't do */
    private void refuse(Visit visit, String typed, String field, String message) {
        account.refuse(visit, Form.of(FIELD, typed).refused(field, message));
    }

    private void again(Visit visit, String field, String message, boolean spent) {
        visit.refuse("account/auth-verify", view(visit, Form.EMPTY.refused(field, message), spent));
    }

    private VerifyPage.View view(Visit visit, Form form, boolean spent) {
        visit.settled();
        var outbox = visit.visits().web().development().isOpen(visit.ctx()) && outboxTakesLetters.getAsBoolean();
        return VerifyPage.View.of(form, VerifyPage.Way.ADD, pending(visit), visit.now(), spent, outbox);
    }

    private Pending pending(Visit visit) {
        return entry.pending(visit).orElseThrow(() -> new Elsewhere(AccountPage.PATH));
    }
}
