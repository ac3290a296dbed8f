package io.wassla.adapter.http;

import io.wassla.adapter.http.live.StreamLimits;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.ResolveHost;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Servers for tests, on any free port of loopback. */
public final class Servers {
    /** Short enough for a test to see them at work. */
    public static final HttpLimits IMPATIENT = new HttpLimits(
            64 * 1024,
            8 * 1024,
            Duration.ofMillis(400),
            Duration.ofSeconds(5),
            1024,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            StreamLimits.STANDARD);

    /** The usual ones, but a test need not wait for its own idle connections when it is over. */
    public static final HttpLimits USUAL = new HttpLimits(
            HttpLimits.STANDARD.bodyBytes(),
            HttpLimits.STANDARD.headerBytes(),
            HttpLimits.STANDARD.headerTime(),
            HttpLimits.STANDARD.bodyTime(),
            HttpLimits.STANDARD.fileBytes(),
            HttpLimits.STANDARD.idleTime(),
            Duration.ofSeconds(2),
            HttpLimits.STANDARD.streams());

    private Servers() {}

    public static HttpSettings settings(Mode mode, TrustedProxies proxies) {
        return new HttpSettings("127.0.0.1", 0, "localhost", mode, proxies, IMPATIENT);
    }

    public static HttpServer start(HttpSettings settings, List<? extends Feature> features) {
        var storage = new MemoryStorage();
        var preferences = new Preferences(new Cookies(settings.mode()));
        return HttpServer.start(
                settings,
                new UuidV7(InstantSource.system(), new SecureChance()),
                new ResolveHost(
                        storage.platform(), PlatformDomain.LOCAL, storage.invalidations(), InstantSource.system()),
                new Problems(new PlainErrorPages(), preferences),
                (ctx, milliseconds) -> {},
                features);
    }

    public static HttpServer start(Feature... features) {
        return start(settings(Mode.DEVELOPMENT, TrustedProxies.NONE), List.of(features));
    }
}
