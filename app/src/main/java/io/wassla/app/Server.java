package io.wassla.app;

import com.google.common.base.Stopwatch;
import io.micrometer.core.instrument.FunctionCounter;
import io.wassla.adapter.cli.CannotServe;
import io.wassla.adapter.cli.Installation.Serving;
import io.wassla.adapter.http.CannotListen;
import io.wassla.adapter.http.HttpLimits;
import io.wassla.adapter.http.HttpSettings;
import io.wassla.adapter.http.Mode;
import io.wassla.adapter.http.TrustedProxies;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.ops.Metrics;
import io.wassla.adapter.http.ops.Readiness;
import io.wassla.adapter.http.server.Surroundings;
import io.wassla.adapter.http.server.WasslaServer;
import io.wassla.adapter.persistence.sql.StatementCount;
import io.wassla.app.config.Config;
import io.wassla.app.config.LimitsConfig;
import io.wassla.app.config.Network;
import io.wassla.app.config.RateText;
import io.wassla.core.Wassla;
import io.wassla.core.jobs.Recurring;
import io.wassla.core.kernel.IdempotencyStore;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.memory.MemoryIdempotencyStore;
import io.wassla.core.messaging.DevelopmentOutbox;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process: everything that runs between its start and its stop. */
final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Assembly assembly;
    private final WasslaServer http;
    private final Recurring.Running upkeep;

    private Server(Assembly assembly, WasslaServer http, Recurring.Running upkeep) {
        this.assembly = assembly;
        this.http = http;
        this.upkeep = upkeep;
    }

    /** Serves until the process is told to stop. */
    static void run(Config config, Consumer<Serving> ready) {
        var watch = Stopwatch.createStarted();
        Logs.configure(config.log());
        var server = start(config);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            stopped.countDown();
                        },
                        "stop"));
        ready.accept(new Serving(server.url(), server.outboxUrl(), watch.elapsed(TimeUnit.MILLISECONDS)));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens as soon as it returns. */
    static Server start(Config given) {
        var config = onRealPort(given);
        var outbox = config.network().isDevelopment() ? new DevelopmentOutbox(Terminal::show) : null;
        var assembly = Assembly.on(Database.toServe(config.storage()), config, Keys::open, outbox);
        try {
            SealedSecrets.trouble(assembly.wassla()).ifPresent(trouble -> LOG.warn(trouble.in(Locale.ENGLISH)));
            var http = WasslaServer.start(
                    settings(config.network()), assembly.wassla(), assembly.ports(), around(assembly));
            LastAddress.note(config.storage(), config.network().publicUrl());
            return new Server(assembly, http, assembly.startUpkeep());
        } catch (CannotListen e) {
            assembly.close();
            throw cannotServe(e, config.network());
        } catch (RuntimeException e) {
            assembly.close();
            throw e;
        }
    }

    private static Config onRealPort(Config given) {
        try {
            return given.onRealPort();
        } catch (UncheckedIOException foreign) { // any port would do, and none was to be had
            throw new CannotServe(
                    CannotServe.Reason.FOREIGN,
                    given.network().listen().getHostAddress(),
                    given.network().port());
        }
    }

    private static CannotServe cannotServe(CannotListen why, Network network) {
        var reason = switch (why.reason()) {
            case IN_USE -> CannotServe.Reason.IN_USE;
            case FOREIGN -> CannotServe.Reason.FOREIGN;
            case FORBIDDEN -> CannotServe.Reason.FORBIDDEN;
        };
        return new CannotServe(reason, network.listen().getHostAddress(), network.port());
    }

    /** The OpenAPI document of this version; needs no installation. */
    static String openApi() {
        return WasslaServer.openApi(
                Wassla.inMemory(),
                new Surroundings(
                        new MemoryIdempotencyStore(UUID::randomUUID, InstantSource.system()),
                        Readiness.always(),
                        new Metrics(),
                        null,
                        RateLimits.Rates.STANDARD,
                        Version.current().number()));
    }

    Assembly assembly() {
        return assembly;
    }

    String url() {
        return assembly.config().network().publicUrl().toString();
    }

    String outboxUrl() {
        return assembly.config().network().isDevelopment() ? url() + "/dev/outbox" : "";
    }

    @Override
    public void close() {
        http.close();
        upkeep.close();
        assembly.close();
    }

    private static Surroundings around(Assembly assembly) {
        IdempotencyStore answers = assembly.idempotency();
        return new Surroundings(
                answers,
                new Health(assembly),
                metrics(assembly.storage().statements()),
                assembly.config().metricsToken().orElse(null),
                rates(assembly.config().limits().calls()),
                Version.current().number());
    }

    private static Metrics metrics(StatementCount statements) {
        var metrics = new Metrics();
        FunctionCounter.builder("wassla.sql.statements", statements, StatementCount::total)
                .description("Statements sent to PostgreSQL, without begin, commit and naming the tenant")
                .register(metrics.registry());
        return metrics;
    }

    private static RateLimits.Rates rates(LimitsConfig.Calls calls) {
        return calls.on()
                ? new RateLimits.Rates(
                        rate("token", calls.token()), tenants(calls.tenants()), rate("address", calls.address()))
                : RateLimits.Rates.OFF;
    }

    private static RateLimits.ByPlan tenants(LimitsConfig.Tenants rates) {
        return new RateLimits.ByPlan(
                rate("tenant", rates.basic()), rate("tenant", rates.pro()), rate("tenant", rates.enterprise()));
    }

    private static RateLimiter.Rate rate(String name, RateText rate) {
        return new RateLimiter.Rate(name, rate.most(), rate.window());
    }

    private static HttpSettings settings(Network network) {
        return new HttpSettings(
                network.listen().getHostAddress(),
                network.port(),
                network.domain(),
                network.isDevelopment() ? Mode.DEVELOPMENT : Mode.PRODUCTION,
                TrustedProxies.parse(String.join(",", network.trustedProxies())),
                HttpLimits.STANDARD);
    }
}
