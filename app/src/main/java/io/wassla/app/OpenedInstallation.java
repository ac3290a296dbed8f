package io.wassla.app;

import io.wassla.adapter.cli.Installation;
import io.wassla.core.Wassla;
import io.wassla.core.tenancy.PlatformDomain;
import io.wassla.core.tenancy.slug.Slug;

/** This installation's data, while a command works with it. */
record OpenedInstallation(Assembly assembly) implements Installation.Opened {

    @Override
    public Wassla wassla() {
        return assembly.wassla();
    }

    @Override
    public String publicUrl() {
        return assembly.config().network().publicUrl().toString();
    }

    @Override
    public String storeUrl(Slug slug) {
        var network = assembly.config().network();
        var platform = network.publicUrl();
        var port = platform.getPort() < 0 ? "" : ":" + platform.getPort();
        return platform.getScheme() + "://" + new PlatformDomain(network.domain()).host(slug) + port;
    }

    @Override
    public void close() {
        assembly.close();
    }
}
