package io.wassla.app.config;

import java.time.Duration;
import java.util.List;

/** Every limit on one-time codes, sessions and calls. */
public record LimitsConfig(Codes codes, Sessions sessions, Calls calls) {

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

    public record Sessions(Duration accessToken, Duration refreshToken, Duration idle, Duration lifetime) {}

    /** @param on whether calls are counted at all; off only in development mode */
    public record Calls(boolean on, RateText token, RateText address, RateText tenant) {}

    static LimitsConfig from(SettingReader settings, Network network) {
        var on = settings.onOff(Setting.RATE_LIMITS);
        if (!on && !network.isDevelopment()) {
            settings.refuse(Setting.RATE_LIMITS, "can be off only in development mode");
        }
        return new LimitsConfig(
                new Codes(
                        settings.duration(Setting.CODE_LIFETIME),
                        settings.whole(Setting.CODE_ATTEMPTS, 1, 20),
                        settings.duration(Setting.CODE_RESEND),
                        settings.rates(Setting.CODE_SENT),
                        settings.rates(Setting.CODE_WRONG),
                        settings.rates(Setting.CODE_REQUESTS_ADDRESS),
                        settings.rates(Setting.CODE_CHECKS_ADDRESS)),
                new Sessions(
                        settings.duration(Setting.ACCESS_TOKEN_LIFETIME),
                        settings.duration(Setting.REFRESH_TOKEN_LIFETIME),
                        settings.duration(Setting.SESSION_IDLE),
                        settings.duration(Setting.SESSION_LIFETIME)),
                new Calls(
                        on,
                        settings.read(Setting.RATE_LIMIT_TOKEN, RateText::parse),
                        settings.read(Setting.RATE_LIMIT_ADDRESS, RateText::parse),
                        settings.read(Setting.RATE_LIMIT_TENANT, RateText::parse)));
    }
}
