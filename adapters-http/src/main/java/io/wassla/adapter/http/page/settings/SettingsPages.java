package io.wassla.adapter.http.page.settings;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.Wassla;

/** All pages about how a store works. */
public final class SettingsPages {
    private final Wassla wassla;

    public SettingsPages(Wassla wassla) {
        this.wassla = wassla;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        var tenancy = wassla.tenancy();
        new SettingsPage(tenancy.changeStore()).mount(routes, visits);
        new AddressPage(tenancy.changeSlug()).mount(routes, visits);
        new LowStockPage(tenancy.changeTenant()).mount(routes, visits);
        new SearchSettingsPage(wassla.search()).mount(routes, visits);
    }
}
