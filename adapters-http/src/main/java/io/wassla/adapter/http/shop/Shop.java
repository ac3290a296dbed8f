package io.wassla.adapter.http.shop;

import io.wassla.adapter.http.media.PictureView;
import io.wassla.core.kernel.Language;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.Tenant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store as its pages need it: what it is, how it is set up, and its style sheet.
 *
 * @param logo in the place of its name, when it has one
 */
public record Shop(
        Tenant tenant,
        Store store,
        StoreConfig config,
        ThemeSheet sheet,
        @Nullable LogoView logo) {

    static Shop of(Tenant tenant, Store store) {
        var config = StoreConfig.of(store.config(), store.language());
        var logo = store.pictures()
                .in(PictureSpot.LOGO)
                .map(picture -> LogoView.of(picture, store.name().value()));
        return new Shop(tenant, store, config, ThemeSheet.of(config.appearance().theme()), logo.orElse(null));
    }

    /** Of the store, as its merchant writes it. */
    public String name() {
        return store.name().value();
    }

    /** A picture of its front page, described in this language as far as it is. */
    Optional<PictureView> picture(PictureSpot spot, Language language) {
        return store.pictures()
                .in(spot)
                .map(picture -> PictureView.of(
                        picture.key(),
                        picture.width(),
                        picture.height(),
                        picture.widths(),
                        picture.alt().in(language, store.language())));
    }

    String initial() {
        return initial(name());
    }

    /** What stands for something without a picture. */
    static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
