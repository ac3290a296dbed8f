package io.wassla.app;

import io.wassla.app.config.LimitsConfig;
import io.wassla.app.config.RateText;
import io.wassla.core.Policies;
import io.wassla.core.identity.OtpPolicy;
import io.wassla.core.identity.SignInLimits;
import io.wassla.core.identity.ThrottlePolicy;
import io.wassla.core.session.SessionPolicy;
import java.util.List;

/** The rules of the core as this installation is configured. */
final class Rules {
    private Rules() {}

    static Policies of(LimitsConfig config) {
        var standard = Policies.SignIn.STANDARD;
        return Policies.STANDARD.with(new Policies.SignIn(
                new OtpPolicy(
                        standard.codes().digits(),
                        config.codes().lifetime(),
                        config.codes().attempts(),
                        config.codes().resendAfter()),
                limits(config.codes(), standard.limits()),
                sessions(config.sessions(), standard.sessions()),
                standard.tokens(),
                standard.registrations()));
    }

    private static SignInLimits limits(LimitsConfig.Codes codes, SignInLimits standard) {
        return new SignInLimits(
                throttle(codes.sent()),
                throttle(codes.wrong()),
                throttle(codes.requests()),
                throttle(codes.verifications()),
                standard.passwordsPerAccount(),
                standard.passwordsPerNetwork(),
                standard.resetsPerAccount(),
                standard.resetsPerNetwork(),
                standard.secondFactorsPerUser());
    }

    private static SessionPolicy sessions(LimitsConfig.Sessions sessions, SessionPolicy standard) {
        return new SessionPolicy(
                sessions.idle(),
                sessions.lifetime(),
                sessions.accessToken(),
                sessions.refreshToken(),
                standard.apiLongest(),
                standard.noticeEvery());
    }

    private static ThrottlePolicy throttle(List<RateText> rates) {
        return new ThrottlePolicy(rates.stream()
                .map(rate -> new ThrottlePolicy.Limit(rate.most(), rate.window()))
                .toList());
    }
}
