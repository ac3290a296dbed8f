package io.wassla.core.tenancy;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.tenancy.slug.Slug;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what answers at the host name of a request: the one place where that is decided. */
public final class ResolveHost {
    /** What must be {@linkplain TransactionScope#invalidate invalidated}, by slug, when a tenant or its store changes. */
    public static final String TOPIC = "site";

    private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    /** @param host the Host header: a name, perhaps with a port */
    public record Command(String host) {}

    private final Platform<? extends TenancyPlatformScope> platform;
    private final PlatformDomain domain;
    private final Remembered<Site> sites;

    public ResolveHost(
            Platform<? extends TenancyPlatformScope> platform,
            PlatformDomain domain,
            Invalidations invalidations,
            InstantSource clock) {
        this.platform = platform;
        this.domain = domain;
        this.sites = new Remembered<>(TOPIC, invalidations, clock);
    }

    /** Costs no statement when the answer is remembered. Never called inside a transaction. */
    public Site handle(Command command) {
        var host = bare(command.host());
        if (isPlatform(host)) {
            return new Site.OfPlatform();
        }
        return slug(host).map(slug -> sites.get(slug.value(), () -> read(slug))).orElseGet(Site.Unknown::new);
    }

    public static Invalidation changed(Slug slug) {
        return new Invalidation(TOPIC, slug.value());
    }

    private static String bare(String header) {
        var host = PORT.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private boolean isPlatform(String host) {
        return host.equals(domain.value())
                || host.equals("www." + domain.value())
                || (domain.isLocal() && LOOPBACK.contains(host));
    }

    private Optional<Slug> slug(String host) {
        var parent = "." + domain.value();
        if (!host.endsWith(parent)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Slug(host.substring(0, host.length() - parent.length())));
        } catch (InvalidValue nobodys) {
            return Optional.empty();
        }
    }

    private Site read(Slug slug) {
        return platform.within(scope -> scope.tenants()
                .find(slug)
                .map(tenant -> site(tenant, scope.stores()))
                .or(() -> scope.tenants().formerly(slug).map(tenant -> new Site.Moved(tenant.slug())))
                .orElseGet(Site.Unknown::new));
    }

    private static Site site(Tenant tenant, Stores stores) {
        if (!tenant.isActive()) {
            return new Site.Inactive(tenant);
        }
        return stores.of(tenant.id())
                .<Site>map(store -> new Site.Storefront(tenant, store))
                .orElseGet(Site.Unknown::new);
    }
}
