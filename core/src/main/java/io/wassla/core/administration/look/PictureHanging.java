package io.wassla.core.administration.look;

import io.wassla.core.administration.AdministrationScope;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StorePicture;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives a spot of a store another picture, in the transaction of its caller, with all that follows. */
final class PictureHanging {
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    PictureHanging(Supplier<UUID> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** The tenant's store, when it has this id. */
    static Optional<Store> find(StoreId id, AdministrationScope scope) {
        return scope.currentStore().find().filter(store -> store.id().equals(id));
    }

    /**
     * The store as it is then; a picture that is there already changes nothing.
     *
     * @param picture absent to leave the spot empty
     */
    Store hang(Store before, PictureSpot spot, @Nullable StorePicture picture, Origin by, AdministrationScope scope) {
        var pictures = before.pictures().with(spot, picture);
        if (pictures.equals(before.pictures())) {
            return before;
        }
        var now = clock.instant();
        var after = before.showing(pictures, now);
        scope.currentStore().update(after);
        var action = picture == null ? "store.picture_removed" : "store.picture_changed";
        var subject = new Subject("store", before.id().value().toString());
        scope.audit().append(new AuditEntry(ids.get(), by, action, subject, change(spot, before, after), now));
        scope.currentTenant().find().ifPresent(tenant -> scope.invalidate(ResolveHost.changed(tenant.slug())));
        return after;
    }

    private static Change change(PictureSpot spot, Store before, Store after) {
        return Change.between(described(spot, before), described(spot, after));
    }

    private static Settings described(PictureSpot spot, Store store) {
        return store.pictures()
                .in(spot)
                .map(picture -> Settings.of(field(spot), described(picture)))
                .orElse(Settings.NONE);
    }

    private static String field(PictureSpot spot) {
        return switch (spot) {
            case LOGO -> "store_logo";
            case HERO -> "store_hero";
            case STORY -> "store_story";
        };
    }

    private static Map<String, Object> described(StorePicture picture) {
        return Map.of("key", picture.key(), "alt", picture.alt().byCode());
    }
}
