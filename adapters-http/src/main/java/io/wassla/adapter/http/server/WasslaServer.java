package io.wassla.adapter.http.server;

import io.wassla.adapter.http.Cookies;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.DevelopmentGate;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.HttpServer;
import io.wassla.adapter.http.HttpSettings;
import io.wassla.adapter.http.Preferences;
import io.wassla.adapter.http.Problems;
import io.wassla.adapter.http.RequestBody;
import io.wassla.adapter.http.WebSession;
import io.wassla.adapter.http.api.Callers;
import io.wassla.adapter.http.api.Cursors;
import io.wassla.adapter.http.api.Idempotency;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Operations;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.jobs.JobSocket;
import io.wassla.adapter.http.live.Newsroom;
import io.wassla.adapter.http.live.StreamLimits;
import io.wassla.adapter.http.media.MediaRoutes;
import io.wassla.adapter.http.media.SignedFiles;
import io.wassla.adapter.http.openapi.Documentation;
import io.wassla.adapter.http.ops.OperationsApi;
import io.wassla.adapter.http.page.Assets;
import io.wassla.adapter.http.page.Pages;
import io.wassla.adapter.http.page.Web;
import io.wassla.adapter.http.shop.ShopPages;
import io.wassla.adapter.http.tenancy.StoreUrls;
import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.kernel.UuidV7;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One Wassla over HTTP: pages for people, the JSON API for programs, and both from the same use-cases.
 *
 * <p>Listens when {@code start} returns. {@code close} stops taking requests, lets those in flight finish for as long
 * as the settings allow, and does not close Wassla or its ports.
 */
public final class WasslaServer implements AutoCloseable {
    private final HttpServer server;
    private final Newsroom newsroom;

    private WasslaServer(HttpServer server, Newsroom newsroom) {
        this.server = server;
        this.newsroom = newsroom;
    }

    /** @param ports those that this Wassla was made on */
    public static WasslaServer start(HttpSettings settings, Wassla wassla, Ports ports, Surroundings around) {
        var newsroom = new Newsroom(
                ports.storage().invalidations(),
                wassla.sessions().watch(),
                settings.limits().streams());
        try {
            return start(settings, wassla, ports, around, newsroom);
        } catch (RuntimeException e) {
            newsroom.close();
            throw e;
        }
    }

    private static WasslaServer start(
            HttpSettings settings, Wassla wassla, Ports ports, Surroundings around, Newsroom newsroom) {
        var web = web(settings, ports);
        var assets = new Assets();
        var pages = new Pages(wassla, web, assets, ports.world().clock());
        var limits = new RateLimits(ports.storage().rates(), around.rates());
        var shop = new ShopPages(wassla, assets, limits, ports.world().clock());
        var problems = new Problems(shop.errorPages(pages.errorPages()), web.preferences());
        var urls = new StoreUrls(
                URI.create(ports.address().publicUrl()), wassla.tenancy().domain());
        var api = new Api(wassla, urls, newsroom);
        var callers = new Callers(
                wassla.sessions().authenticate(),
                web.sessions(),
                wassla.members().permissions(),
                api.onboardingDue());
        var operations = new Operations(
                all(api, around),
                callers,
                limits,
                new RequestBody(settings.limits()),
                new Idempotency(around.answers(), ports.secrets().vault()),
                new Cursors(ports.secrets().hash()),
                problems,
                around.truth());
        var documentation = new Documentation(operations::all, around.version());
        var jobs = wassla.jobs();
        var socket = new JobSocket(callers, limits, newsroom, jobs.browse(), jobs.show());
        var server = HttpServer.start(
                settings,
                new UuidV7(ports.world().clock(), ports.world().chance()),
                wassla.tenancy().resolveHost(),
                problems,
                around.metrics(),
                features(
                        wassla,
                        web,
                        List.of(socket, operations, documentation, media(wassla), files(wassla), shop, pages)));
        return new WasslaServer(server, newsroom);
    }

    private static List<Feature> features(Wassla wassla, Web web, List<Feature> features) {
        var outbox = wassla.messaging().developmentOutbox();
        return Stream.concat(
                        outbox.stream().map(letters -> new DevelopmentOutboxRoute(letters, web.development())),
                        features.stream())
                .toList();
    }

    private static Feature media(Wassla wassla) {
        return new MediaRoutes(wassla.media().open());
    }

    private static Feature files(Wassla wassla) {
        return new SignedFiles(wassla.media().links(), wassla.media().objects());
    }

    public int port() {
        return server.port();
    }

    /** Everything that it answers, as {@code GET /health}, with parameters in braces. */
    public Set<String> routes() {
        return server.routes();
    }

    @Override
    public void close() {
        newsroom.close();
        server.close();
    }

    /** The OpenAPI document of this version, without a server. */
    public static String openApi(Wassla wassla, Surroundings around) {
        var urls =
                new StoreUrls(URI.create("http://localhost"), wassla.tenancy().domain());
        try (var newsroom = new Newsroom(listener -> () -> {}, wassla.sessions().watch(), StreamLimits.STANDARD)) {
            return Documentation.write(all(new Api(wassla, urls, newsroom), around), around.version());
        }
    }

    private static Web web(HttpSettings settings, Ports ports) {
        var cookies = new Cookies(settings.mode());
        var sessions = new WebSession(cookies);
        var csrf = new Csrf(
                sessions, cookies, ports.secrets().hash(), ports.world().chance());
        return new Web(sessions, csrf, new Preferences(cookies), cookies, new DevelopmentGate(settings.mode()));
    }

    private static List<Operation> all(Api api, Surroundings around) {
        var ops = new OperationsApi(around.readiness(), around.metrics(), around.version(), around.metricsToken());
        return Stream.concat(api.operations().stream(), ops.operations().stream())
                .toList();
    }
}
