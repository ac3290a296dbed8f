package io.wassla.adapter.http.tenancy;

import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.slug.Slug;
import java.net.URI;

/** Where stores answer: on their own label under the platform's domain. */
public final class StoreUrls {
    private final URI platform;
    private final PlatformDomain domain;

    /** @param platform where the platform answers */
    public StoreUrls(URI platform, PlatformDomain domain) {
        this.platform = platform;
        this.domain = domain;
    }

    public String of(Slug slug) {
        var port = platform.getPort() < 0 ? "" : ":" + platform.getPort();
        return platform.getScheme() + "://" + domain.host(slug) + port + "/";
    }
}
