package io.wassla.adapter.http.page.look;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.TenancyFeature;

/** All pages about a store's face. */
public final class LookPages {
    private final TenancyFeature tenancy;

    public LookPages(TenancyFeature tenancy) {
        this.tenancy = tenancy;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        new StoreLookPage(tenancy.changeStore()).mount(routes, visits);
        new StorePicturesPage(tenancy.pictures()).mount(routes, visits);
    }
}
