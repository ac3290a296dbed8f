package io.wassla.core;

import io.wassla.core.demo.FillDemoStore;
import io.wassla.core.demo.OpenDemoStore;

/** Stores that show what Wassla can do. */
public record DemoFeature(OpenDemoStore open, FillDemoStore fill) {

    static DemoFeature of(Parts parts, Wassla wassla) {
        var artist = parts.ports().media().artist();
        var tools = new FillDemoStore.Tools(
                artist, wassla.media().keepPicture(), wassla.search().impression(), parts.ids());
        var tenancy = wassla.tenancy();
        var shelves = wassla.catalog().shelves();
        return new DemoFeature(
                new OpenDemoStore(parts.platform(), wassla.onboarding().provisionStore(), tenancy.setPlan()),
                new FillDemoStore(
                        parts.transactions(),
                        new FillDemoStore.Desk(
                                tenancy.showTenant(),
                                tenancy.changeStore(),
                                tenancy.pictures().put(),
                                wassla.storefront().glossary().change(),
                                shelves.listCategories(),
                                shelves.addCategory()),
                        wassla.catalog().products().save(),
                        tools,
                        parts.clock()));
    }
}
