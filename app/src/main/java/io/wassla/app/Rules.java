package io.wassla.app;

import io.wassla.app.config.LimitsConfig;
import io.wassla.app.config.RateText;
import io.wassla.core.Policies;
import io.wassla.core.identity.FreshProofPolicy;
import io.wassla.core.identity.TokenPolicy;
import io.wassla.core.identity.code.OtpPolicy;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.ThrottlePolicy;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.membership.InvitationPolicy;
import io.wassla.core.session.SessionPolicy;
import java.util.List;

/** The rules of the core as this installation is configured. */
final class Rules {
    private Rules() {}

    static Policies of(LimitsConfig config) {
        return Policies.STANDARD
                .with(signIn(config))
                .with(members(config.invitations()))
                .with(new Policies.Retention(
                        config.kept().emailLog(), config.kept().imports()));
    }

    private static Policies.Members members(LimitsConfig.Invitations invitations) {
        var sent = invitations.sent();
        var perTenant =
                new RateLimiter.Rate(InvitationPolicy.STANDARD.perTenant().name(), sent.most(), sent.window());
        return new Policies.Members(
                Policies.Members.STANDARD.permissions(), new InvitationPolicy(invitations.lifetime(), perTenant));
    }

    private static Policies.SignIn signIn(LimitsConfig config) {
        var standard = Policies.SignIn.STANDARD;
        return new Policies.SignIn(
                new OtpPolicy(
                        standard.codes().digits(),
                        config.codes().lifetime(),
                        config.codes().attempts(),
                        config.codes().resendAfter()),
                limits(config.codes(), config.passwords()),
                sessions(config.sessions(), standard.sessions()),
                new TokenPolicy(
                        standard.tokens().secondFactor(),
                        config.passwords().resetLifetime(),
                        standard.tokens().signInLink()),
                new FreshProofPolicy(config.sessions().fresh()),
                throttle(config.passwords().registrations()));
    }

    private static SignInLimits limits(LimitsConfig.Codes codes, LimitsConfig.Passwords passwords) {
        return new SignInLimits(
                throttle(codes.sent()),
                throttle(codes.wrong()),
                throttle(codes.requests()),
                throttle(codes.verifications()),
                throttle(passwords.wrong()),
                throttle(passwords.wrongFrom()),
                throttle(passwords.resets()),
                throttle(passwords.resetsFrom()),
                throttle(passwords.secondFactors()));
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
