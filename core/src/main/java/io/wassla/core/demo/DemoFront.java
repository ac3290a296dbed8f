package io.wassla.core.demo;

import io.wassla.core.administration.look.PutStorePicture;
import io.wassla.core.audit.Origin;
import io.wassla.core.storefront.HeroLayout;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.TenantId;

/** Draws the picture that the front page of a demo store opens with; what hangs there already stays. */
final class DemoFront {
    private final ProductArtist artist;
    private final PutStorePicture put;

    DemoFront(ProductArtist artist, PutStorePicture put) {
        this.artist = artist;
        this.put = put;
    }

    /** Not within a transaction: drawing takes a while. Drawings are tall, and so hang beside the text alone. */
    void hang(TenantId tenant, Store store, Range range, Origin origin) {
        var appearance = StoreConfig.of(store.config(), store.language()).appearance();
        if (appearance.theme().layout().hero() != HeroLayout.SPLIT
                || store.pictures().in(PictureSpot.HERO).isPresent()) {
            return;
        }
        var article = range.articles(1).findFirst().orElseThrow();
        var title = article.title();
        var shape = article.kind().shapes().getFirst();
        var upload = artist.draw(new Drawing(shape, title.hue(), title.hue().beside(), Scene.ARCH));
        var alt = Texts.fill(range.vocabulary().word("alt"), title.name());
        var command = new PutStorePicture.Command(tenant, store.id(), PictureSpot.HERO, upload, alt, origin);
        if (!(put.handle(command) instanceof PutStorePicture.Outcome.Put)) {
            throw new IllegalStateException("a drawing that is no picture");
        }
    }
}
