package io.wassla.adapter.http.page.account;

import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.identity.code.RequestCode;
import java.time.Duration;

/** What is said about codes that won't do. */
final class Codes {
    private Codes() {}

    /**
     * What this browser knows of the code tells an expired one from a wrong one; the answer alone does not, and is the
     * same whether there is an account or not.
     *
     * @param attemptsLeft 0 also when nobody knows
     */
    static String wrong(Visit visit, Pending pending, int attemptsLeft) {
        var t = visit.t();
        if (!visit.now().isBefore(pending.expiresAt())) {
            return t.get("error.otp_expired");
        }
        return attemptsLeft == 0 ? t.get("error.otp_invalid") : t.count("error.otp_wrong", attemptsLeft);
    }

    /** What is said after another code was asked for. */
    static String notice(RequestCode.Outcome.Sent sent) {
        return sent.anew() ? "code_sent" : "code_kept";
    }

    static String tooOften(Texts t, Duration wait) {
        return t.get("error.rate_limited", Dates.wait(t, wait));
    }
}
