package io.wassla.app;

import io.wassla.adapter.cli.CommandLineProgram;
import io.wassla.adapter.persistence.Login;
import io.wassla.app.config.Config;
import io.wassla.app.config.Setting;
import io.wassla.app.config.SettingValues;
import io.wassla.core.audit.Origin;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.session.CreateSuperadmin;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole product at work for the tests of one class: data folder, PostgreSQL, server and a mail server beside it. */
final class Installed implements BeforeAllCallback, AfterAllCallback {
    static final String ROOT = "root@example.com";

    private final Map<Setting, String> settings;
    private @Nullable Path folder;
    private @Nullable Server server;
    private @Nullable PostBox post;

    private Installed(Map<Setting, String> settings) {
        this.settings = settings;
    }

    /** With the settings that Wassla comes with. */
    static Installed usual() {
        return new Installed(Map.of());
    }

    static Installed with(Map<Setting, String> settings) {
        return new Installed(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("installed");
        post = new PostBox();
        SharedPrograms.lendTo(data());
        server = Server.start(config(data(), settings));
        SharedPrograms.borrowFrom(data());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
        post().close();
    }

    void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    static Config config(Path data, Map<Setting, String> settings) {
        var given = new EnumMap<>(Map.of(Setting.DATA, data.toString(), Setting.PORT, "0"));
        given.putAll(settings);
        return Config.from(SettingValues.of(given, Map.of(), new Properties()));
    }

    /** Another server on the same database, with the same key and otherwise its own settings. */
    Server beside(Map<Setting, String> others) {
        var second = new EnumMap<Setting, String>(Setting.class);
        second.put(Setting.KEY_FILE, data().resolve("master.key").toString());
        second.putAll(others);
        try (var database = Database.toVisit(config(data(), Map.of()).storage())) {
            second.put(Setting.DATABASE_URL, url(database.logins().app()));
            second.put(Setting.DATABASE_PLATFORM_URL, url(database.logins().platform()));
            return Server.start(config(folder().resolve("beside"), second));
        }
    }

    private static String url(Login login) {
        return login.jdbcUrl() + "?user=" + login.user() + "&password=" + login.password();
    }

    Path folder() {
        return Objects.requireNonNull(folder, "not installed yet");
    }

    Path data() {
        return folder().resolve("data");
    }

    Server server() {
        return Objects.requireNonNull(server, "not running");
    }

    PostBox post() {
        return Objects.requireNonNull(post, "not installed yet");
    }

    Caller caller() {
        return Caller.of(server().url());
    }

    People people() {
        return new People(caller(), post());
    }

    /** Somebody who may do everything, made by the operator and signed in with the link that the operator got. */
    Caller superadmin() {
        var command = new CreateSuperadmin.Command(new EmailAddress(ROOT), null, Origin.OPERATOR);
        var created = server().assembly().wassla().sessions().createSuperadmin().handle(command);
        var token = ((CreateSuperadmin.Outcome.Created) created).link().reveal().replaceAll(".*token=", "");
        var signedIn = caller().post("/api/v1/auth/link", "{\"token\": \"" + token + "\"}");
        return caller().as(signedIn.expect(200).at("/access_token"));
    }

    /** From now on letters go by SMTP. */
    Caller superadminWithMail() {
        var root = superadmin();
        root.put("/api/v1/admin/email-settings", post().settings()).expect(200);
        return root;
    }

    /** Runs a command on this data folder, beside the server. */
    Said run(String... arguments) {
        return run(data(), arguments);
    }

    static Said run(Path data, String... arguments) {
        return run(Map.of(), data, arguments);
    }

    static Said run(Map<String, String> environment, Path data, String... arguments) {
        return run(environment, Locale.ENGLISH, data, arguments);
    }

    static Said runInArabic(Path data, String... arguments) {
        return run(Map.of(), Locale.of("ar"), data, arguments);
    }

    private static Said run(Map<String, String> environment, Locale language, Path data, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        var program = new CommandLineProgram(
                new AppLauncher(environment), language, new PrintWriter(out, true), new PrintWriter(err, true));
        var code = program.run(all.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    /** What a command said, and how it ended. */
    record Said(int code, String out, String err) {}
}
