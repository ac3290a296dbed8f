package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Elsewhere;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SignInWithCode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** {@code /auth/verify}: the code that was sent; stays reachable while one is awaited. */
final class VerifyPage {
    private static final String FIELD = "code";

    private final SignInWithCode signIn;
    private final RequestCode requestCode;
    private final Entry entry;
    private final BooleanSupplier outboxTakesLetters;

    VerifyPage(SignInWithCode signIn, RequestCode requestCode, Entry entry, BooleanSupplier outboxTakesLetters) {
        this.signIn = signIn;
        this.requestCode = requestCode;
        this.entry = entry;
        this.outboxTakesLetters = outboxTakesLetters;
    }

    /**
     * @param sentTo masked
     * @param minutes until the code expires, rounded up; 0 when it has
     * @param waitSeconds until the next code may be asked for
     */
    record View(Form form, Way way, String sentTo, boolean byMail, long minutes, long waitSeconds, boolean outbox) {

        static View of(Form form, Way way, Pending pending, Instant now, boolean outbox) {
            return new View(
                    form,
                    way,
                    pending.sentTo(),
                    pending.channel() == Channel.EMAIL,
                    Math.ceilDiv(seconds(now, pending.expiresAt()), 60),
                    seconds(now, pending.resendAt()),
                    outbox);
        }

        String waiting() {
            return "%d:%02d".formatted(waitSeconds / 60, waitSeconds % 60);
        }

        private static long seconds(Instant now, Instant until) {
            return Math.max(0, Duration.between(now, until).plusMillis(999).toSeconds());
        }
    }

    /**
     * Where the page leads.
     *
     * @param action takes the code
     * @param resend sends another one
     * @param back where the address or number can be changed
     * @param submit the key of what the button says
     */
    record Way(String action, String resend, String back, String submit) {
        static final Way IN = new Way("/auth/verify", "/auth/verify/resend", "/auth/start", "verify.submit");
        static final Way ADD =
                new Way("/account/identifiers/verify", "/account/identifiers/resend", "/account", "verify.confirm");
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, "/auth/verify", visit -> visit.show("account/auth-verify", view(visit, Form.EMPTY)));
        visits.post(routes, "/auth/verify", this::verify);
        visits.post(routes, "/auth/verify/resend", this::resend);
    }

    private void verify(Visit visit) {
        var pending = pending(visit);
        var command = new SignInWithCode.Command(
                pending.challenge(),
                new Secret(visit.typed(FIELD).strip()),
                SessionKind.WEB,
                visit.client(),
                visit.language());
        switch (signIn.handle(command)) {
            case SignInWithCode.Outcome.SignedIn(var admission) -> entry.admit(visit, admission);
            case SignInWithCode.Outcome.SecondFactorRequired(var token, var until) -> entry.awaitSecond(visit, token);
            case SignInWithCode.Outcome.Wrong(var left) -> refuse(visit, Codes.wrong(visit.t(), left));
            case SignInWithCode.Outcome.Exhausted exhausted ->
                refuse(visit, visit.t().get("error.otp_exhausted"));
            case SignInWithCode.Outcome.TooOften(var wait) -> refuse(visit, Codes.tooOften(visit.t(), wait));
            case SignInWithCode.Outcome.Suspended suspended ->
                refuse(visit, visit.t().get("error.suspended"));
        }
    }

    private void resend(Visit visit) {
        var pending = pending(visit);
        try {
            var command = new RequestCode.Command(Identifier.parse(pending.typed()), visit.client(), visit.language());
            switch (requestCode.handle(command)) {
                case RequestCode.Outcome.Sent sent -> {
                    entry.await(visit, Pending.of(pending.typed(), sent));
                    visit.go("/auth/verify" + (sent.anew() ? "?notice=code_sent" : ""));
                }
                case RequestCode.Outcome.TooOften(var wait) -> refuse(visit, Codes.tooOften(visit.t(), wait));
                case RequestCode.Outcome.ChannelUnavailable unavailable ->
                    refuse(
                            visit,
                            visit.t()
                                    .get("error.channel_unavailable."
                                            + unavailable.channel().code()));
                case RequestCode.Outcome.DeliveryFailed failed ->
                    refuse(visit, visit.t().get("error.delivery_failed"));
            }
        } catch (InvalidValue changedByHand) {
            throw new Elsewhere("/auth/start");
        }
    }

    private void refuse(Visit visit, String message) {
        visit.refuse("account/auth-verify", view(visit, Form.EMPTY.refused(FIELD, message)));
    }

    private View view(Visit visit, Form form) {
        return View.of(form, Way.IN, pending(visit), visit.now(), outbox(visit));
    }

    private boolean outbox(Visit visit) {
        return visit.visits().web().development().isOpen(visit.ctx()) && outboxTakesLetters.getAsBoolean();
    }

    private Pending pending(Visit visit) {
        return entry.pending(visit).orElseThrow(() -> new Elsewhere("/auth/start"));
    }
}
