package io.wassla.adapter.http.shop;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.wassla.adapter.http.page.Assets;
import io.wassla.core.tenancy.Site;
import java.time.InstantSource;

/** What all pages of stores share. */
final class ShopDesk {
    private final ShopRenderer renderer = new ShopRenderer();
    private final KeptPages pages = new KeptPages();

    /** By what they were made from: a store that changes is another object. */
    private final LoadingCache<Site.Storefront, Shop> shops = CacheBuilder.newBuilder()
            .weakKeys()
            .maximumSize(10_000)
            .build(CacheLoader.from(site -> Shop.of(site.tenant(), site.store())));

    private final Assets assets;
    private final InstantSource clock;

    ShopDesk(Assets assets, InstantSource clock) {
        this.assets = assets;
        this.clock = clock;
    }

    Shop shop(Site.Storefront site) {
        return shops.getUnchecked(site);
    }

    Assets assets() {
        return assets;
    }

    ShopRenderer renderer() {
        return renderer;
    }

    KeptPages pages() {
        return pages;
    }

    InstantSource clock() {
        return clock;
    }
}
