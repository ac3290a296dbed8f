package io.wassla.adapter.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.wassla.core.tenancy.ResolveHost;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: started with the features it serves, stopped after the requests in flight have been answered. */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    /** Answers are compressed anew each time: a third of the work of level 6, and a tenth more bytes. */
    private static final int GZIP_LEVEL = 2;

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Listens as soon as it returns.
     *
     * @param ids of requests
     * @throws CannotListen when another listens there, or nobody may; nothing runs then
     */
    public static HttpServer start(
            HttpSettings settings,
            Supplier<UUID> ids,
            ResolveHost resolveHost,
            Problems problems,
            Observer observer,
            List<? extends Feature> features) {
        requireFree(settings);
        var requests = new Requests(settings, ids, resolveHost);
        var javalin = Javalin.create(config -> {
            configure(config, settings, ids);
            config.requestLogger.http((ctx, milliseconds) -> {
                observer.answered(ctx, milliseconds);
                AccessLog.write(ctx, milliseconds);
            });
            requests.mount(config.routes);
            config.appData(ErrorPages.OPENED, path -> opens(config, path));
            problems.mount(config);
            features.forEach(feature -> feature.mount(config.routes));
        });
        return new HttpServer(started(javalin, settings));
    }

    /** Before anything is made, and before the framework puts words of its own into the log. */
    private static void requireFree(HttpSettings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server's own will be
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            throw new CannotListen(settings, e);
        }
    }

    private static Javalin started(Javalin javalin, HttpSettings settings) {
        try {
            return javalin.start();
        } catch (JavalinBindException e) {
            javalin.stop();
            throw new CannotListen(settings, e);
        }
    }

    private static boolean opens(JavalinConfig config, String path) {
        return config.unsafe.internalRouter.hasHttpHandlerEntry(HandlerType.GET, path);
    }

    private static void configure(JavalinConfig config, HttpSettings settings, Supplier<UUID> ids) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = settings.limits().bodyBytes();
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(settings.limits().stopTime().toMillis());
            server.setErrorHandler(new JettyErrors(ids));
        });
        config.jetty.modifyServletContextHandler(handler -> {
            // Javalin begins one with every WebSocket; ours are no servlet sessions
            handler.getSessionHandler().setUsingCookies(false);
            filter(handler, new HeadAsGet());
            filter(handler, new SlowBodies(settings.limits()));
            filter(handler, new Lingering(settings.limits()));
        });
        config.jetty.addConnector((server, http) -> Connectors.open(server, http, settings));
    }

    public int port() {
        return javalin.port();
    }

    /** Everything that is mounted, as {@code GET /health}, with parameters in braces. */
    public Set<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is in flight when the time for stopping is over is broken off; whoever stops goes on with the rest. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException late) {
            if (!(late.getCause() instanceof TimeoutException)) {
                throw late;
            }
            LOG.warn("requests were broken off: they did not end in the time for stopping");
        }
    }

    private static void filter(ServletContextHandler handler, Filter filter) {
        var holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }
}
