package io.wassla.app.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing an operator can set: by a flag, an environment variable or a key in the settings file, in that order of
 * strength. What each means is told in {@code settings_en.properties} and {@code settings_ar.properties}.
 */
public enum Setting {
    LISTEN("listen", "127.0.0.1"),
    PORT("port", "8080"),
    DOMAIN("domain", "localhost"),
    PUBLIC_URL("public-url", ""),
    TRUSTED_PROXIES("trusted-proxies", ""),
    DATA("data", "data"),
    DATABASE_URL("database-url", "", true),
    DATABASE_PLATFORM_URL("database-platform-url", "", true),
    DATABASE_OWNER_URL("database-owner-url", "", true),
    DATABASE_POOL("database-pool", "10"),
    KEY_FILE("key-file", ""),
    KEY_COMMAND("key-command", ""),
    KEY("key", "", true),
    METRICS_TOKEN("metrics-token", "", true),
    LOG_FORMAT("log-format", "text"),
    LOG_LEVEL("log-level", "info"),
    RATE_LIMITS("rate-limits", "on"),
    RATE_LIMIT_TOKEN("rate-limit.token", "1200/1m"),
    RATE_LIMIT_ADDRESS("rate-limit.address", "3000/1m"),
    RATE_LIMIT_TENANT("rate-limit.tenant", "6000/1m"),
    RATE_LIMIT_TENANT_PRO("rate-limit.tenant-pro", "12000/1m"),
    RATE_LIMIT_TENANT_ENTERPRISE("rate-limit.tenant-enterprise", "30000/1m"),
    CODE_LIFETIME("code.lifetime", "5m"),
    CODE_ATTEMPTS("code.attempts", "5"),
    CODE_RESEND("code.resend-after", "60s"),
    CODE_SENT("code.sent-per-identifier", "3/10m,10/24h"),
    CODE_WRONG("code.wrong-per-identifier", "30/24h"),
    CODE_REQUESTS_ADDRESS("code.requests-per-address", "60/10m"),
    CODE_CHECKS_ADDRESS("code.verifications-per-address", "300/10m"),
    PASSWORD_WRONG("password.wrong-per-account", "10/10m,50/24h"),
    PASSWORD_WRONG_ADDRESS("password.wrong-per-address", "100/10m"),
    RESET_REQUESTS("password-reset.requests-per-account", "3/10m,10/24h"),
    RESET_REQUESTS_ADDRESS("password-reset.requests-per-address", "60/10m"),
    RESET_LIFETIME("password-reset.lifetime", "1h"),
    REGISTRATIONS_ADDRESS("registration.per-address", "30/10m"),
    SECOND_FACTOR_WRONG("second-factor.wrong-per-person", "5/10m,30/24h"),
    INVITATION_LIFETIME("invitation.lifetime", "7d"),
    INVITATIONS_TENANT("invitation.sent-per-tenant", "30/1h"),
    EMAIL_LOG_KEPT("email-log.kept", "90d"),
    IMPORTS_KEPT("imports.kept", "30d"),
    ACCESS_TOKEN_LIFETIME("access-token.lifetime", "15m"),
    REFRESH_TOKEN_LIFETIME("refresh-token.lifetime", "30d"),
    SESSION_IDLE("session.idle", "7d"),
    SESSION_LIFETIME("session.lifetime", "30d"),
    SESSION_FRESH("session.fresh", "1h"),
    SENDGRID_URL("sendgrid.url", ""),
    SMS_PROVIDER("sms.provider", ""),
    SMS_SENDER("sms.sender", ""),
    SMS_ACCOUNT("sms.account", ""),
    SMS_SECRET("sms.secret", "", true),
    SMS_URL("sms.url", ""),
    MEDIA_STORAGE("media.storage", "local"),
    MEDIA_FOLDER("media.folder", ""),
    MEDIA_SOURCE_PORTS("media.source-ports", "80,443"),
    S3_ENDPOINT("s3.endpoint", ""),
    S3_REGION("s3.region", "us-east-1"),
    S3_BUCKET("s3.bucket", ""),
    S3_ACCESS_KEY("s3.access-key", ""),
    S3_SECRET_KEY("s3.secret-key", "", true),
    S3_PATH_STYLE("s3.path-style", "on");

    private final String key;
    private final String fallback;
    private final boolean secret;

    Setting(String key, String fallback) {
        this(key, fallback, false);
    }

    Setting(String key, String fallback, boolean secret) {
        this.key = key;
        this.fallback = fallback;
        this.secret = secret;
    }

    /** The key in the settings file, and the flag without its dashes. */
    public String key() {
        return key;
    }

    public String flag() {
        return "--" + key;
    }

    public String variable() {
        return "WASSLA_" + key.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }

    /** The value when nothing is set; empty where there is none. */
    public String fallback() {
        return fallback;
    }

    /** Whether the value must not be shown. */
    public boolean isSecret() {
        return secret;
    }

    /**
     * Whether it can be given as a flag. Secrets can't, because other users of the machine could read them; database
     * URLs can, and should better come from the environment.
     */
    public boolean isFlag() {
        return !secret || key.startsWith("database");
    }

    /** Whether every command needs it, to find the data or to print addresses, and not only the server. */
    public boolean isEverywhere() {
        return switch (this) {
            case DATA,
                    PORT,
                    DOMAIN,
                    PUBLIC_URL,
                    LOG_LEVEL,
                    DATABASE_URL,
                    DATABASE_PLATFORM_URL,
                    DATABASE_OWNER_URL,
                    KEY_FILE,
                    KEY_COMMAND,
                    MEDIA_STORAGE,
                    MEDIA_FOLDER,
                    S3_ENDPOINT,
                    S3_REGION,
                    S3_BUCKET,
                    S3_ACCESS_KEY,
                    S3_PATH_STYLE -> true;
            default -> false;
        };
    }

    public static Optional<Setting> named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
