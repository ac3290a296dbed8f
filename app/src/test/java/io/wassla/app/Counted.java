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
import io.wassla.core.messaging.DevelopmentOutbox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The product without its recurring work and without limits of calls, so that every statement was sent for the one
 * request that is being looked at.
 */
final class Counted implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Assembly assembly;
    private @Nullable WasslaServer http;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        var data = Files.createTempDirectory("counted").resolve("data");
        SharedPrograms.lendTo(data);
        var config = Installed.config(data, Map.of()).onRealPort();
        assembly = Assembly.on(Database.toVisit(config.storage()), config, new DevelopmentOutbox(message -> {}));
        var around = new Surroundings(
                assembly.idempotency(), Readiness.always(), new Metrics(), null, RateLimits.Rates.OFF, "test");
        var settings = new HttpSettings(
                "127.0.0.1",
                config.network().port(),
                "localhost",
                Mode.DEVELOPMENT,
                TrustedProxies.NONE,
                HttpLimits.STANDARD);
        http = WasslaServer.start(settings, assembly.wassla(), assembly.ports(), around);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(http).close();
        assembly().close();
    }

    Assembly assembly() {
        return Objects.requireNonNull(assembly);
    }

    Caller caller() {
        return Caller.of(assembly().config().network().publicUrl().toString());
    }

    String newestCode() {
        return assembly().wassla().messaging().developmentOutbox().orElseThrow().messages().stream()
                .flatMap(message -> java.util.stream.Stream.ofNullable(message.code()))
                .findFirst()
                .orElseThrow()
                .reveal();
    }

    /** How many statements the work cost. */
    long statements(Supplier<Caller.Reply> work, int expected) {
        var count = assembly().storage().statements();
        var before = count.total();
        work.get().expect(expected);
        return count.total() - before;
    }
}
