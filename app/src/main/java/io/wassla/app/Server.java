package io.wassla.app;

import com.google.common.base.Stopwatch;
import io.wassla.adapter.cli.Installation.Serving;
import io.wassla.adapter.http.Cookies;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.DevelopmentGate;
import io.wassla.adapter.http.HttpLimits;
import io.wassla.adapter.http.HttpServer;
import io.wassla.adapter.http.HttpSettings;
import io.wassla.adapter.http.Mode;
import io.wassla.adapter.http.Preferences;
import io.wassla.adapter.http.Problems;
import io.wassla.adapter.http.TrustedProxies;
import io.wassla.adapter.http.WebSession;
import io.wassla.adapter.http.page.Pages;
import io.wassla.adapter.http.page.Web;
import io.wassla.app.config.Config;
import io.wassla.app.config.Network;
import io.wassla.core.messaging.DevelopmentOutbox;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The server process: everything that runs between its start and its stop. */
final class Server implements AutoCloseable {
    private final Assembly assembly;
    private final HttpServer http;

    private Server(Assembly assembly, HttpServer http) {
        this.assembly = assembly;
        this.http = http;
    }

    /** Serves until the process is told to stop. */
    static void run(Config config, Consumer<Serving> ready) {
        var watch = Stopwatch.createStarted();
        Logs.configure(config.log());
        var stopped = new CountDownLatch(1);
        try (var server = start(config)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            ready.accept(
                    new Serving(server.url(), outboxUrl(config, server.url()), watch.elapsed(TimeUnit.MILLISECONDS)));
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Server start(Config config) {
        var outbox = config.network().isDevelopment() ? new DevelopmentOutbox(Server::print) : null;
        var assembly = Assembly.on(Database.toServe(config.storage()), config, outbox);
        try {
            return new Server(assembly, http(assembly));
        } catch (RuntimeException e) {
            assembly.close();
            throw e;
        }
    }

    static String openApi() {
        return "";
    }

    String url() {
        var network = assembly.config().network();
        return network.isDevelopment()
                ? "http://localhost:" + http.port()
                : network.publicUrl().toString();
    }

    @Override
    public void close() {
        http.close();
        assembly.close();
    }

    private static HttpServer http(Assembly assembly) {
        var network = assembly.config().network();
        var settings = settings(network);
        var cookies = new Cookies(settings.mode());
        var preferences = new Preferences(cookies);
        var sessions = new WebSession(cookies);
        var web = new Web(
                sessions,
                new Csrf(
                        sessions,
                        cookies,
                        assembly.ports().secrets().hash(),
                        assembly.ports().world().chance()),
                preferences,
                cookies,
                new DevelopmentGate(settings.mode()));
        var pages = new Pages(assembly.wassla(), web, assembly.ports().world().clock());
        var problems = new Problems(pages.errorPages(), preferences);
        return HttpServer.start(
                settings, assembly.ids(), assembly.wassla().tenancy().resolveHost(), problems, List.of(pages));
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

    private static String outboxUrl(Config config, String url) {
        return config.network().isDevelopment() ? url + "/dev/outbox" : "";
    }

    @SuppressWarnings("SystemOut") // the console is where a developer looks for a code
    private static void print(DevelopmentOutbox.Message message) {
        System.out.println("To " + message.to().value() + ": " + message.subject() + code(message.code()));
    }

    private static String code(io.wassla.core.kernel.@Nullable Secret code) {
        return code == null ? "" : " " + code.reveal();
    }
}
