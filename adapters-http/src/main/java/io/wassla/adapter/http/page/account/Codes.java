package io.wassla.adapter.http.page.account;

import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Texts;
import java.time.Duration;

/** What is said about codes that won't do. */
final class Codes {
    private Codes() {}

    /** @param attemptsLeft 0 also when nobody knows */
    static String wrong(Texts t, int attemptsLeft) {
        return attemptsLeft == 0 ? t.get("error.otp_invalid") : t.count("error.otp_wrong", attemptsLeft);
    }

    static String tooOften(Texts t, Duration wait) {
        return t.get("error.rate_limited", Dates.wait(t, wait));
    }
}
