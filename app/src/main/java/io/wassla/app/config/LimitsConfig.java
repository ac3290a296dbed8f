package io.wassla.app.config;

import java.time.Duration;
import java.util.List;

/** Every limit on signing in, sessions, invitations and calls, and of what is remembered. */
public record LimitsConfig(
        Codes codes, Passwords passwords, Invitations invitations, Sessions sessions, Calls calls, Kept kept) {

    /**
     * @param sent codes sent to one identifier
     * @param wrong wrong guesses at one identifier's codes
     * @param requests accepted requests for codes from one client address
     * @param verifications guesses from one client address
     */
    public record Codes(
            Duration lifetime,
            int attempts,
            Duration resendAfter,
            List<RateText> sent,
            List<RateText> wrong,
            List<RateText> requests,
            List<RateText> verifications) {}

    /**
     * @param wrong wrong passwords for one account
     * @param wrongFrom wrong passwords from one client address
     * @param resets requests to reset the password of one account
     * @param resetsFrom the same from one client address
     * @param registrations accounts with a password made from one client address
     * @param secondFactors wrong second factors of one person
     */
    public record Passwords(
            List<RateText> wrong,
            List<RateText> wrongFrom,
            List<RateText> resets,
            List<RateText> resetsFrom,
            Duration resetLifetime,
            List<RateText> registrations,
            List<RateText> secondFactors) {}

    /** @param sent letters of one tenant */
    public record Invitations(Duration lifetime, RateText sent) {}

    public record Sessions(
            Duration accessToken, Duration refreshToken, Duration idle, Duration lifetime, Duration fresh) {}

    /** @param on whether calls are counted at all; off only in development mode */
    public record Calls(boolean on, RateText token, RateText address, Tenants tenants) {}

    /** For one tenant, by its plan. */
    public record Tenants(RateText basic, RateText pro, RateText enterprise) {}

    /**
     * How long what was is kept.
     *
     * @param emailLog what was sent to whom
     * @param imports files that were imported, and why rows of them were refused
     */
    public record Kept(Duration emailLog, Duration imports) {}

    static LimitsConfig from(SettingReader settings, Network network) {
        var on = settings.onOff(Setting.RATE_LIMITS);
        if (!on && !network.isDevelopment()) {
            settings.refuse(Setting.RATE_LIMITS, "development.only");
        }
        return new LimitsConfig(
                codes(settings),
                passwords(settings),
                new Invitations(
                        settings.duration(Setting.INVITATION_LIFETIME), rate(settings, Setting.INVITATIONS_TENANT)),
                new Sessions(
                        settings.duration(Setting.ACCESS_TOKEN_LIFETIME),
                        settings.duration(Setting.REFRESH_TOKEN_LIFETIME),
                        settings.duration(Setting.SESSION_IDLE),
                        settings.duration(Setting.SESSION_LIFETIME),
                        settings.duration(Setting.SESSION_FRESH)),
                calls(settings, on),
                new Kept(settings.duration(Setting.EMAIL_LOG_KEPT), settings.duration(Setting.IMPORTS_KEPT)));
    }

    private static Codes codes(SettingReader settings) {
        return new Codes(
                settings.duration(Setting.CODE_LIFETIME),
                settings.whole(Setting.CODE_ATTEMPTS, 1, 20),
                settings.duration(Setting.CODE_RESEND),
                settings.rates(Setting.CODE_SENT),
                settings.rates(Setting.CODE_WRONG),
                settings.rates(Setting.CODE_REQUESTS_ADDRESS),
                settings.rates(Setting.CODE_CHECKS_ADDRESS));
    }

    private static Passwords passwords(SettingReader settings) {
        return new Passwords(
                settings.rates(Setting.PASSWORD_WRONG),
                settings.rates(Setting.PASSWORD_WRONG_ADDRESS),
                settings.rates(Setting.RESET_REQUESTS),
                settings.rates(Setting.RESET_REQUESTS_ADDRESS),
                settings.duration(Setting.RESET_LIFETIME),
                settings.rates(Setting.REGISTRATIONS_ADDRESS),
                settings.rates(Setting.SECOND_FACTOR_WRONG));
    }

    private static Calls calls(SettingReader settings, boolean on) {
        return new Calls(
                on,
                rate(settings, Setting.RATE_LIMIT_TOKEN),
                rate(settings, Setting.RATE_LIMIT_ADDRESS),
                new Tenants(
                        rate(settings, Setting.RATE_LIMIT_TENANT),
                        rate(settings, Setting.RATE_LIMIT_TENANT_PRO),
                        rate(settings, Setting.RATE_LIMIT_TENANT_ENTERPRISE)));
    }

    private static RateText rate(SettingReader settings, Setting setting) {
        return settings.read(setting, RateText::parse);
    }
}
