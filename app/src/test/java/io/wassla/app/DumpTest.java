package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.app.config.LogConfig;
import io.wassla.core.identity.factor.Totp;
import io.wassla.core.kernel.Secret;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Whoever steals the database or the log, at its most talkative, has no code, token or password. */
class DumpTest {
    private static final String PASSWORD = "correct horse battery staple";

    @RegisterExtension
    static final Installed WASSLA = Installed.usual();

    private static final Map<String, String> SECRETS = new LinkedHashMap<>();
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    @BeforeAll
    static void use_everything() {
        listen();
        var root = WASSLA.superadminWithMail();
        keep(
                "root's access token",
                root.get("/api/v1/auth/me")
                        .answer()
                        .request()
                        .headers()
                        .firstValue("Authorization")
                        .orElseThrow()
                        .substring("Bearer ".length()));
        keep("SMTP password", PostBox.PASSWORD);
        var opened = byCode();
        twoFactors(byPassword());
        reset();
        invitation(WASSLA.caller().as(opened.at("/access_token")));
        page();
    }

    @AfterAll
    static void be_quiet_again() {
        Logs.quiet();
    }

    @Test
    void no_value_of_any_table_holds_a_secret() throws SQLException {
        var cells = cells();

        assertThat(cells).hasSizeGreaterThan(200);
        SECRETS.forEach((what, secret) ->
                assertThat(cells).as(what).noneMatch(cell -> cell.contains(secret) || cell.contains(hex(secret))));
    }

    @Test
    void no_count_of_tries_tells_whose_they_are() throws SQLException {
        assertThat(cells())
                .anyMatch(cell -> cell.startsWith("codes:"))
                .anyMatch(cell -> cell.startsWith("passwords:"))
                .noneMatch(cell -> cell.matches("(codes|guesses|passwords|resets):.*@.*"));
    }

    @Test
    void no_line_of_the_log_holds_a_secret() {
        var lines = List.copyOf(LOG.list).stream()
                .map(event ->
                        event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getKeyValuePairs() + " "
                                + (event.getThrowableProxy() == null
                                        ? ""
                                        : event.getThrowableProxy().getMessage()))
                .toList();

        assertThat(lines).isNotEmpty();
        SECRETS.forEach((what, secret) -> assertThat(lines.stream().filter(line -> line.contains(secret)))
                .as(what)
                .isEmpty());
    }

    private static void listen() {
        Logs.configure(new LogConfig(false, LogConfig.Level.DEBUG));
        var logger = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        logger.detachAndStopAllAppenders();
        ((Logger) LoggerFactory.getLogger("com.icegreen"))
                .setLevel(Level.OFF); // not ours: the mail server of this test
        LOG.start();
        logger.addAppender(LOG);
    }

    private static Caller.Reply byCode() {
        var people = WASSLA.people();
        var sent = people.askForCode("sara@example.com").expect(202);
        var code = WASSLA.post().newestCode("sara@example.com");
        var wrong = code.equals("918273") ? "918274" : "918273";
        keep("wrong code", wrong);
        people.verify(sent, wrong).expect(401);
        keep("code", code);
        var in = people.verify(sent, code).expect(200);
        keep("access token", in.at("/access_token"));
        keep("refresh token", in.at("/refresh_token"));
        var opened = People.openStore(WASSLA.caller().as(in.at("/access_token")), "nasam");
        keep("access token of the store", opened.at("/access_token"));
        keep("refresh token of the store", opened.at("/refresh_token"));
        return opened;
    }

    private static Caller.Reply byPassword() {
        keep("password", PASSWORD);
        var registered = People.register(WASSLA.caller(), "reem@example.com", PASSWORD, "oud");
        keep("access token of registering", registered.at("/access_token"));
        keep("refresh token of registering", registered.at("/refresh_token"));
        keep("wrong password", "incorrect horse battery staple");
        login("incorrect horse battery staple").expect(401);
        login(PASSWORD).expect(200);
        return registered;
    }

    private static Caller.Reply login(String password) {
        return WASSLA.caller()
                .post("/api/v1/auth/login", "{\"email\": \"reem@example.com\", \"password\": \"" + password + "\"}");
    }

    private static void twoFactors(Caller.Reply registered) {
        var owner = WASSLA.caller().as(registered.at("/access_token"));
        var key = owner.post("/api/v1/auth/totp", "").expect(201).at("/key");
        keep("TOTP key", key);
        var code = Totp.code(new Secret(key), Instant.now()).reveal();
        var codes = owner.post("/api/v1/auth/totp/confirm", "{\"code\": \"" + code + "\"}")
                .expect(200);
        for (JsonNode recovery : codes.json().get("recovery_codes")) {
            keep("recovery code " + SECRETS.size(), recovery.asText());
        }
        var half = login(PASSWORD);
        keep("token between two factors", half.at("/second_factor_token"));
        var whole = WASSLA.caller()
                .post(
                        "/api/v1/auth/second-factor",
                        "{\"token\": \"%s\", \"code\": \"%s\"}"
                                .formatted(half.at("/second_factor_token"), codes.at("/recovery_codes/0")))
                .expect(200);
        keep("access token after two factors", whole.at("/access_token"));
    }

    private static void reset() {
        WASSLA.caller()
                .post("/api/v1/auth/password/reset", "{\"email\": \"reem@example.com\"}")
                .expect(202);
        org.awaitility.Awaitility.await()
                .untilAsserted(
                        () -> keep("token of the reset link", WASSLA.post().newestToken("reem@example.com")));
    }

    private static void invitation(Caller owner) {
        owner.with("Idempotency-Key", "one-invitation-please")
                .post("/api/v1/members", "{\"identifier\": \"staff@example.com\", \"role\": \"staff\"}")
                .expect(201);
        keep("token of the invitation", WASSLA.post().newestToken("staff@example.com"));
    }

    private static void page() {
        var browser = new Browser(WASSLA.caller());
        browser.open("/auth/start");
        browser.submit("/auth/start", "identifier", "huda@example.com").expect(303);
        browser.open("/auth/verify");
        var code = WASSLA.post().newestCode("huda@example.com");
        keep("code of the page", code);
        browser.submit("/auth/verify", "code", code).expect(303);
        browser.cookies().forEach((name, value) -> {
            if (value.length() >= 20) {
                keep("cookie " + name, value);
            }
        });
    }

    private static void keep(String what, String secret) {
        assertThat(secret).as(what).hasSizeGreaterThanOrEqualTo(6);
        SECRETS.put(what, secret);
    }

    private static String hex(String secret) {
        return java.util.HexFormat.of().formatHex(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Each value of each table, as text; bytes in hexadecimal. */
    private static List<String> cells() throws SQLException {
        try (var postgres = EmbeddedPostgres.connect(WASSLA.data())) {
            var superuser = postgres.superuser();
            var database = postgres.logins().owner().jdbcUrl();
            try (var connection = DriverManager.getConnection(database, superuser.user(), superuser.password());
                    var statement = connection.createStatement()) {
                var tables = new ArrayList<String>();
                try (var found = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")) {
                    while (found.next()) {
                        tables.add(found.getString(1));
                    }
                }
                var cells = new ArrayList<String>();
                for (var table : tables) {
                    try (var rows = statement.executeQuery("select * from " + table)) {
                        while (rows.next()) {
                            for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                                cells.add(String.valueOf(rows.getString(column)));
                            }
                        }
                    }
                }
                return cells;
            }
        }
    }
}
