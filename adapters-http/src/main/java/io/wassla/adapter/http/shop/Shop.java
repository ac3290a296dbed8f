package io.wassla.adapter.http.shop;

import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Tenant;

/** A store as its pages need it: what it is, how it is set up, and its style sheet. */
record Shop(Tenant tenant, Store store, StoreConfig config, ThemeSheet sheet) {

    static Shop of(Tenant tenant, Store store) {
        var config = StoreConfig.of(store.config(), store.language());
        return new Shop(tenant, store, config, ThemeSheet.of(config.appearance().theme()));
    }

    String name() {
        return store.name().value();
    }

    String initial() {
        return initial(name());
    }

    /** What stands for something without a picture. */
    static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
