package io.wassla.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConfigTest {

    @Test
    void out_of_the_box_it_listens_on_loopback_in_development_mode() {
        var network = config(Map.of()).network();

        assertThat(network)
                .isEqualTo(new Network(
                        InetAddress.getLoopbackAddress(),
                        8080,
                        "localhost",
                        URI.create("http://localhost:8080"),
                        List.of()));
        assertThat(network.isDevelopment()).isTrue();
    }

    @Test
    void out_of_the_box_the_limits_are_those_of_the_product() {
        var limits = config(Map.of()).limits();

        assertThat(limits.codes())
                .isEqualTo(new LimitsConfig.Codes(
                        Duration.ofMinutes(5),
                        5,
                        Duration.ofSeconds(60),
                        List.of(rate(3, Duration.ofMinutes(10)), rate(10, Duration.ofHours(24))),
                        List.of(rate(30, Duration.ofHours(24))),
                        List.of(rate(60, Duration.ofMinutes(10))),
                        List.of(rate(300, Duration.ofMinutes(10)))));
        assertThat(limits.calls().tenants())
                .isEqualTo(new LimitsConfig.Tenants(
                        rate(6_000, Duration.ofMinutes(1)),
                        rate(12_000, Duration.ofMinutes(1)),
                        rate(30_000, Duration.ofMinutes(1))));
        assertThat(limits.sessions().accessToken()).isEqualTo(Duration.ofMinutes(15));
        assertThat(limits.calls().token()).isEqualTo(rate(1_200, Duration.ofMinutes(1)));
    }

    @Test
    void another_domain_a_proxy_or_a_public_address_ends_development_mode() {
        assertThat(isDevelopment(Map.of(Setting.DOMAIN, "wassla.example"))).isFalse();
        assertThat(isDevelopment(Map.of(Setting.TRUSTED_PROXIES, "127.0.0.1"))).isFalse();
        assertThat(isDevelopment(Map.of(Setting.LISTEN, "0.0.0.0"))).isFalse();
        assertThat(isDevelopment(Map.of(Setting.LISTEN, "::1"))).isTrue();
    }

    @Test
    void a_flag_beats_the_environment_which_beats_the_file() {
        var file = new Properties();
        file.setProperty("port", "1001");
        file.setProperty("domain", "file.example");
        file.setProperty("log-level", "debug");
        var environment = Map.of("WASSLA_PORT", "1002", "WASSLA_DOMAIN", "environment.example");

        var values = SettingValues.of(Map.of(Setting.PORT, "1003"), environment, file);

        assertThat(values.get(Setting.PORT)).isEqualTo(new SettingValue("1003", SettingValue.Origin.FLAG));
        assertThat(values.get(Setting.DOMAIN))
                .isEqualTo(new SettingValue("environment.example", SettingValue.Origin.ENVIRONMENT));
        assertThat(values.get(Setting.LOG_LEVEL)).isEqualTo(new SettingValue("debug", SettingValue.Origin.FILE));
        assertThat(values.get(Setting.DATA)).isEqualTo(new SettingValue("data", SettingValue.Origin.DEFAULT));
    }

    @Test
    void a_slip_in_the_file_is_refused_by_name() {
        var file = new Properties();
        file.setProperty("prot", "80");

        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> SettingValues.of(Map.of(), Map.of(), file))
                .withMessage("there is no setting named prot");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> config(Map.of(Setting.PORT, "80000", Setting.CODE_LIFETIME, "soon")))
                .satisfies(invalid -> assertThat(said(invalid, Locale.ENGLISH))
                        .containsExactly(
                                "--port: is a whole number from 0 to 65535, not «80000»",
                                "--code.lifetime: is a duration such as 60s, 5m, 24h or 30d, not «soon»"));
    }

    @Test
    void what_is_wrong_is_said_in_arabic_too() {
        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> config(Map.of(Setting.PORT, "80000")))
                .satisfies(invalid -> assertThat(said(invalid, Locale.of("ar")))
                        .containsExactly("--port: عدد صحيح من 0 إلى 65535، وليس «80000»"));
        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> config(Map.of(Setting.LOG_FORMAT, "xml")))
                .satisfies(invalid -> assertThat(said(invalid, Locale.of("ar")))
                        .containsExactly("--log-format: إحدى القيم text، json، وليس «xml»"));
    }

    private static List<String> said(ConfigInvalid invalid, Locale language) {
        return invalid.reasons().stream().map(reason -> reason.in(language)).toList();
    }

    @Test
    void rate_limits_can_be_off_only_in_development_mode() {
        assertThat(config(Map.of(Setting.RATE_LIMITS, "off")).limits().calls().on())
                .isFalse();
        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> config(Map.of(Setting.RATE_LIMITS, "off", Setting.DOMAIN, "wassla.example")));
    }

    @Test
    void an_outside_database_needs_two_logins_and_takes_either_form_of_url() {
        var config = config(Map.of(
                Setting.DATABASE_URL, "postgresql://wassla_app:p%40ss@db.example:5433/wassla",
                Setting.DATABASE_PLATFORM_URL, "jdbc:postgresql://db.example/wassla?user=p&password=q"));

        assertThat(config.storage().outside())
                .contains(new StorageConfig.OutsideDatabase(
                        "jdbc:postgresql://db.example:5433/wassla?user=wassla_app&password=p%40ss",
                        "jdbc:postgresql://db.example/wassla?user=p&password=q", ""));
        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> config(Map.of(Setting.DATABASE_URL, "jdbc:postgresql://db.example/wassla")));
    }

    @Test
    void a_refused_database_url_is_not_repeated_because_it_has_a_password() {
        assertThatExceptionOfType(ConfigInvalid.class)
                .isThrownBy(() -> config(Map.of(Setting.DATABASE_URL, "mysql://u:hunter2@host/x")))
                .satisfies(invalid -> assertThat(invalid.getMessage()).doesNotContain("hunter2"));
    }

    @Test
    void secrets_are_shown_as_dots() {
        var values = SettingValues.of(Map.of(Setting.SMS_SECRET, "hunter2"), Map.of(), new Properties());

        assertThat(values.get(Setting.SMS_SECRET).shown(Setting.SMS_SECRET)).isEqualTo("••••••");
        assertThat(values.get(Setting.SMS_SECRET).toString()).doesNotContain("hunter2");
    }

    private static Config config(Map<Setting, String> flags) {
        return Config.from(SettingValues.of(flags, Map.of(), new Properties()));
    }

    private static boolean isDevelopment(Map<Setting, String> flags) {
        return config(flags).network().isDevelopment();
    }

    private static RateText rate(int most, Duration window) {
        return new RateText(most, window);
    }
}
