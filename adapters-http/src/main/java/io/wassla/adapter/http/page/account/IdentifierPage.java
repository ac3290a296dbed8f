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
        visits.post(routes, PATH, visit -> ask(visit, visit.typed(FIELD)));
        visits.get(routes, PATH + "/verify", visit -> visit.show("account/auth-verify", view(visit, Form.EMPTY)));
        visits.post(routes, PATH + "/verify", this::verify);
        visits.post(routes, PATH + "/resend", visit -> ask(visit, pending(visit).typed()));
    }

    private void ask(Visit visit, String typed) {
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
                case AddIdentifier.Outcome.Asked(var answer) -> sent(visit, typed, answer);
                case AddIdentifier.Outcome.AlreadyYours yours -> refuse(visit, typed, t.get("error.identifier_yours"));
                case AddIdentifier.Outcome.NoRoom full -> refuse(visit, typed, t.get("error.identifier_room"));
                case AddIdentifier.Outcome.ProveFirst prove -> refuse(visit, typed, t.get("error.identifier_prove"));
                case AddIdentifier.Outcome.SignInAgain again -> refuse(visit, typed, t.get("error.sign_in_again"));
            }
        } catch (InvalidValue unusable) {
            refuse(visit, typed, t.get("error.identifier_invalid"));
        }
    }

    private void sent(Visit visit, String typed, RequestCode.Outcome answer) {
        var t = visit.t();
        switch (answer) {
            case RequestCode.Outcome.Sent sent -> {
                entry.await(visit, Pending.of(typed, sent));
                visit.go(PATH + "/verify");
            }
            case RequestCode.Outcome.TooOften(var wait) -> refuse(visit, typed, Codes.tooOften(t, wait));
            case RequestCode.Outcome.ChannelUnavailable no ->
                refuse(
                        visit,
                        typed,
                        t.get("error.channel_unavailable." + no.channel().code()));
            case RequestCode.Outcome.DeliveryFailed no -> refuse(visit, typed, t.get("error.delivery_failed"));
        }
    }

    private void verify(Visit visit) {
        var command = new ConfirmIdentifier.Command(
                visit.settled().person().id(),
                pending(visit).challenge(),
                new Secret(visit.typed("code").strip()),
                visit.client());
        var t = visit.t();
        switch (confirm.handle(command)) {
            case ConfirmIdentifier.Outcome.Added added -> {
                entry.forgetPending(visit);
                visit.go(AccountPage.PATH, "identifier_added");
            }
            case ConfirmIdentifier.Outcome.Wrong(var left) -> again(visit, Codes.wrong(t, left));
            case ConfirmIdentifier.Outcome.Exhausted exhausted -> again(visit, t.get("error.otp_exhausted"));
            case ConfirmIdentifier.Outcome.TooOften(var wait) -> again(visit, Codes.tooOften(t, wait));
            case ConfirmIdentifier.Outcome.Taken taken ->
                refuse(visit, pending(visit).typed(), t.get("error.identifier_taken"));
        }
    }

    private void refuse(Visit visit, String typed, String message) {
        account.refuse(visit, Form.of(FIELD, typed).refused(FIELD, message));
    }

    private void again(Visit visit, String message) {
        visit.refuse("account/auth-verify", view(visit, Form.EMPTY.refused("code", message)));
    }

    private VerifyPage.View view(Visit visit, Form form) {
        visit.settled();
        var outbox = visit.visits().web().development().isOpen(visit.ctx()) && outboxTakesLetters.getAsBoolean();
        return VerifyPage.View.of(form, VerifyPage.Way.ADD, pending(visit), visit.now(), outbox);
    }

    private Pending pending(Visit visit) {
        return entry.pending(visit).orElseThrow(() -> new Elsewhere(AccountPage.PATH));
    }
}
