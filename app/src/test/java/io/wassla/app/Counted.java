package io.wassla.app;

import io.wassla.adapter.http.HttpLimits;
import io.wassla.adapter.http.HttpSettings;
import io.wassla.adapter.http.Mode;
import io.wassla.adapter.http.TrustedProxies;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.ops.Metrics;
import io.wassla.adapter.http.ops.Readiness;
import io.wassla.adapter.http.server.Surroundings;
import io.wassla.adapter.http.server.WasslaServer;
import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.messaging.DevelopmentOutbox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The product without its recurring work and without limits of calls, so that every statement was sent for the one
 * request that is being looked at.
 */
final class Counted implements BeforeAllCallback, AfterAllCallback {
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([\\w-]{40,})");

    private final UnaryOperator<Ports> changed;
    private @Nullable Assembly assembly;
    private @Nullable Wassla wassla;
    private @Nullable WasslaServer http;

    /** Nothing in the background: a letter that is not waited for belongs to its request all the same. */
    Counted() {
        this(ports -> with(Runnable::run, ports.secrets().passwords(), ports));
    }

    /** @param changed what else is in the place of parts of the product */
    Counted(UnaryOperator<Ports> changed) {
        this.changed = changed;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        var data = Files.createTempDirectory("counted").resolve("data");
        SharedPrograms.lendTo(data);
        var config = Installed.config(data, Map.of()).onRealPort();
        assembly = Assembly.on(
                Database.toVisit(config.storage()), config, Keys::open, new DevelopmentOutbox(message -> {}));
        var around = new Surroundings(
                assembly.idempotency(), Readiness.always(), new Metrics(), null, RateLimits.Rates.OFF, "test");
        var settings = new HttpSettings(
                "127.0.0.1",
                config.network().port(),
                "localhost",
                Mode.DEVELOPMENT,
                TrustedProxies.NONE,
                HttpLimits.STANDARD);
        var ports = changed.apply(assembly.ports());
        wassla = Wassla.on(ports, Rules.of(config.limits()));
        http = WasslaServer.start(settings, wassla, ports, around);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(http).close();
        assembly().close();
    }

    static Ports with(Executor background, PasswordHasher passwords, Ports ports) {
        var secrets = ports.secrets();
        return new Ports(
                ports.storage(),
                ports.media(),
                new Ports.Secrets(secrets.vault(), secrets.hash(), passwords, secrets.tokens()),
                new Ports.World(ports.world().chance(), ports.world().clock(), background),
                ports.carriers(),
                ports.address(),
                ports.plugins());
    }

    /** What the server answers: methods and paths. */
    Set<String> routes() {
        return Objects.requireNonNull(http).routes();
    }

    Wassla wassla() {
        return Objects.requireNonNull(wassla);
    }

    Assembly assembly() {
        return Objects.requireNonNull(assembly);
    }

    Caller caller() {
        return Caller.of(assembly().config().network().publicUrl().toString());
    }

    String newestCode() {
        return letters()
                .flatMap(letter -> Stream.ofNullable(letter.code()))
                .findFirst()
                .orElseThrow()
                .reveal();
    }

    /** Of the link in the newest letter that has one. */
    String newestToken() {
        return letters()
                .flatMap(letter -> TOKEN.matcher(letter.text()).results())
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private Stream<DevelopmentOutbox.Message> letters() {
        return wassla().messaging().developmentOutbox().orElseThrow().messages().stream();
    }

    /** How many statements have been sent so far. */
    long statements() {
        return assembly().storage().statements().total();
    }
}
