package io.wassla.adapter.http.page;

import io.wassla.adapter.http.Cookies;
import io.wassla.adapter.http.Csrf;
import io.wassla.adapter.http.DevelopmentGate;
import io.wassla.adapter.http.HttpServer;
import io.wassla.adapter.http.HttpSettings;
import io.wassla.adapter.http.Mode;
import io.wassla.adapter.http.Preferences;
import io.wassla.adapter.http.Problems;
import io.wassla.adapter.http.Servers;
import io.wassla.adapter.http.WebSession;
import io.wassla.adapter.http.api.RateLimits;
import io.wassla.adapter.http.api.RateLimits.Rates;
import io.wassla.adapter.http.media.MediaRoutes;
import io.wassla.adapter.http.shop.ShopPages;
import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.administration.FindTenant;
import io.wassla.core.administration.SetPlan;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.membership.Role;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.LetterSender;
import io.wassla.core.tenancy.Plan;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A whole server of pages on Wassla in memory. */
public final class Browsing implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([A-Za-z0-9_-]+)");

    public final Wassla wassla;
    public final MemoryStorage storage = new MemoryStorage();
    private final HttpServer server;

    public Browsing() {
        this(0);
    }

    public Browsing(Rates rates) {
        this(0, rates);
    }

    Browsing(int port) {
        this(port, Rates.OFF);
    }

    private Browsing(int port, Rates rates) {
        this(port, rates, InstantSource.system(), ports -> ports);
    }

    /** At a time that a test sets. */
    Browsing(InstantSource clock) {
        this(0, Rates.OFF, clock, ports -> ports);
    }

    /** One that nobody carries messages for: neither e-mail nor text messages are set up, and there is no outbox. */
    static Browsing unconnected() {
        return new Browsing(0, Rates.OFF, InstantSource.system(), Browsing::unconnected);
    }

    private static Ports unconnected(Ports ports) {
        var carriers = ports.carriers();
        return new Ports(
                ports.storage(),
                ports.media(),
                ports.secrets(),
                ports.world(),
                new LetterSender.Carriers(carriers.writer(), carriers.email(), null, null),
                ports.address(),
                ports.plugins());
    }

    private Browsing(int port, Rates rates, InstantSource clock, UnaryOperator<Ports> world) {
        var chance = new SecureChance();
        var ports = world.apply(MemoryPorts.on(storage, clock, chance));
        wassla = Wassla.on(ports);
        var cookies = new Cookies(Mode.DEVELOPMENT);
        var sessions = new WebSession(cookies);
        var preferences = new Preferences(cookies);
        var web = new Web(
                sessions,
                new Csrf(sessions, cookies, ports.secrets().hash(), chance),
                preferences,
                cookies,
                new DevelopmentGate(Mode.DEVELOPMENT));
        var assets = new Assets();
        var limits = new RateLimits(ports.storage().rates(), rates);
        var pages = new Pages(wassla, web, assets, clock);
        var shop = new ShopPages(wassla, assets, limits, clock);
        server = HttpServer.start(
                HttpSettings.local(port).withLimits(Servers.USUAL),
                new UuidV7(clock, chance),
                wassla.tenancy().resolveHost(),
                new Problems(shop.errorPages(pages.errorPages()), preferences),
                (ctx, milliseconds) -> {},
                List.of(shop, pages, new MediaRoutes(wassla.media().open())));
    }

    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    void plan(String slug, Plan plan) {
        var tenancy = wassla.tenancy();
        var tenant = tenancy.findTenant().handle(new FindTenant.Command(slug)).orElseThrow();
        tenancy.setPlan().handle(new SetPlan.Command(tenant.id(), plan, Origin.OPERATOR));
    }

    /** Everybody in a store in this role, the owner too. */
    void put(String slug, Role role) {
        var tenant = wassla.tenancy()
                .findTenant()
                .handle(new FindTenant.Command(slug))
                .orElseThrow();
        storage.transactions().within(tenant.id(), scope -> {
            scope.memberships()
                    .all()
                    .forEach(member -> scope.memberships()
                            .update(member.in(role, InstantSource.system().instant())));
            return role;
        });
    }

    public String store(String slug) {
        return "http://" + slug + ".localhost:" + server.port() + "/";
    }

    /** The newest code that was sent. */
    String code() {
        return wassla.messaging().developmentOutbox().orElseThrow().messages().stream()
                .flatMap(message -> Stream.ofNullable(message.code()))
                .findFirst()
                .orElseThrow()
                .reveal();
    }

    /** Of the link in the newest letter that has one. */
    String token() {
        return wassla.messaging().developmentOutbox().orElseThrow().messages().stream()
                .flatMap(message -> TOKEN.matcher(message.text()).results())
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Override
    public void close() {
        server.close();
    }
}
