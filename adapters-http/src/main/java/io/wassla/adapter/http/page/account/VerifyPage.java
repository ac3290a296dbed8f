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
     * @param validSeconds until the code expires
     * @param waitSeconds until the next code may be asked for
     * @param spent whether the code is of no use any more, however young
     */
    record View(
            Form form,
            Way way,
            String sentTo,
            boolean byMail,
            long validSeconds,
            long waitSeconds,
            boolean spent,
            boolean outbox) {

        static View of(Form form, Way way, Pending pending, Instant now, boolean spent, boolean outbox) {
            return new View(
                    form,
                    way,
                    pending.shown(),
                    pending.channel() == Channel.EMAIL,
                    seconds(now, pending.expiresAt()),
                    seconds(now, pending.resendAt()),
                    spent,
                    outbox);
        }

        /** Whether only another code can help. */
        boolean over() {
            return spent || validSeconds == 0;
        }

        long minutes() {
            return Math.ceilDiv(validSeconds, 60);
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
        visits.get(routes, "/auth/verify", visit -> visit.show("account/auth-verify", view(visit, Form.EMPTY, false)));
        visits.post(routes, "/auth/verify", this::verify);
        visits.post(routes, "/auth/verify/resend", this::resend);
    }

    private void verify(Visit visit) {
        var pending = pending(visit);
        if (visit.typed(FIELD).isBlank()) {
            refuse(visit, FIELD, visit.t().get("error.code_required"));
            return;
        }
        var command = new SignInWithCode.Command(
                pending.challenge(),
                new Secret(visit.typed(FIELD).strip()),
                SessionKind.WEB,
                visit.client(),
                visit.language());
        switch (signIn.handle(command)) {
            case SignInWithCode.Outcome.SignedIn(var admission) -> entry.admit(visit, admission);
            case SignInWithCode.Outcome.SecondFactorRequired(var token, var until) -> entry.awaitSecond(visit, token);
            case SignInWithCode.Outcome.Wrong(var left) -> {
                var form = Form.EMPTY.refused(FIELD, Codes.wrong(visit, pending, left));
                visit.refuse("account/auth-verify", view(visit, form, left == 0));
            }
            case SignInWithCode.Outcome.Exhausted exhausted -> {
                var form = Form.EMPTY.refused(FIELD, visit.t().get("error.otp_exhausted"));
                visit.refuse("account/auth-verify", view(visit, form, true));
            }
            case SignInWithCode.Outcome.TooOften(var wait) -> refuse(visit, "", Codes.tooOften(visit.t(), wait));
            case SignInWithCode.Outcome.Suspended suspended -> {
                var form = Form.EMPTY.refused("", visit.t().get("error.suspended"));
                visit.refuse("account/auth-verify", view(visit, form, true));
            }
        }
    }

    private void resend(Visit visit) {
        var pending = pending(visit);
        try {
            var command = new RequestCode.Command(Identifier.parse(pending.typed()), visit.client(), visit.language());
            switch (requestCode.handle(command)) {
                case RequestCode.Outcome.Sent sent -> {
                    entry.await(visit, Pending.of(pending.typed(), sent));
                    visit.go("/auth/verify", Codes.notice(sent));
                }
                case RequestCode.Outcome.TooOften(var wait) -> refuse(visit, "", Codes.tooOften(visit.t(), wait));
                case RequestCode.Outcome.ChannelUnavailable unavailable ->
                    refuse(
                            visit,
                            "",
                            visit.t()
                                    .get("error.channel_unavailable."
                                            + unavailable.channel().code()));
                case RequestCode.Outcome.DeliveryFailed failed ->
                    refuse(visit, "", visit.t().get("error.delivery_failed"));
            }
        } catch (InvalidValue changedByHand) {
            throw new Elsewhere("/auth/start");
        }
    }

    /** @param field empty when it is not what was typed that won't do */
    private void refuse(Visit visit, String field, String message) {
        visit.refuse("account/auth-verify", view(visit, Form.EMPTY.refused(field, message), false));
    }

    private View view(Visit visit, Form form, boolean spent) {
        return View.of(form, Way.IN, pending(visit), visit.now(), spent, outbox(visit));
    }

    private boolean outbox(Visit visit) {
        return visit.visits().web().development().isOpen(visit.ctx()) && outboxTakesLetters.getAsBoolean();
    }

    private Pending pending(Visit visit) {
        return entry.pending(visit).orElseThrow(() -> new Elsewhere("/auth/start"));
    }
}
