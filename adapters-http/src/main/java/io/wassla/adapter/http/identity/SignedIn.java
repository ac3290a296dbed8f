package io.wassla.adapter.http.identity;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.adapter.http.session.StepJson;
import io.wassla.adapter.http.session.TokensJson;
import io.wassla.adapter.http.session.UserJson;
import io.wassla.adapter.http.tenancy.SeatJson;
import io.wassla.core.kernel.Secret;
import io.wassla.core.onboarding.ShowOnboarding;
import io.wassla.core.session.Admission;
import java.time.Duration;
import java.time.Instant;

/** The answers that all ways of signing in have in common. */
final class SignedIn {
    private final ShowOnboarding showOnboarding;

    SignedIn(ShowOnboarding showOnboarding) {
        this.showOnboarding = showOnboarding;
    }

    SignedInJson json(Admission admission) {
        var tokens = TokensJson.of(admission);
        var seat = admission.seat();
        var status = showOnboarding.handle(
                new ShowOnboarding.Command(admission.user().id()));
        return new SignedInJson(
                tokens.accessToken(),
                tokens.refreshToken(),
                tokens.tokenType(),
                tokens.expiresIn(),
                UserJson.of(admission.user()),
                seat == null ? null : SeatJson.of(seat),
                StepJson.of(status));
    }

    Answer letIn(Admission admission) {
        return Answer.ok(json(admission));
    }

    static Answer secondFactor(Secret token, Instant expiresAt) {
        return Answer.refused(Problem.of(ProblemType.SECOND_FACTOR_REQUIRED)
                .with("second_factor_token", token)
                .with("expires_at", expiresAt));
    }

    static Answer suspended() {
        return Answer.refused(Problem.of(ProblemType.ACCOUNT_SUSPENDED));
    }

    static Answer tooOften(Duration retryAfter) {
        return Answer.refused(Problem.tooOften(retryAfter));
    }

    /** @param attemptsLeft told while there are some */
    static Answer wrongCode(int attemptsLeft) {
        var problem = Problem.of(ProblemType.OTP_INVALID);
        return Answer.refused(attemptsLeft > 0 ? problem.with("attempts_left", attemptsLeft) : problem);
    }
}
