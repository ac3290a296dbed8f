package io.wassla.adapter.http.shop;

import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Tenant;

/** A store as its pages need it: what it is, how it is set up, and its style sheet. */
record Shop(Tenant tenant, Store store, StoreConfig config, ThemeSheet sheet) {

    static Shop of(Tenant tenant, Store store, ThemeFonts fonts) {
        var config = StoreConfig.of(store.config(), store.language());
        return new Shop(tenant, store, config, ThemeSheet.of(config.appearance().theme(), fonts));
    }

    String name() {
        return store.name().value();
    }
}
