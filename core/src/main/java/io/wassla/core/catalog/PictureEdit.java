package io.wassla.core.catalog;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductMaking.Made;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.Shelving;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives a product other pictures, in the transaction of its caller, with all that follows. */
public final class PictureEdit {
    private final Supplier<UUID> ids;
    private final InstantSource clock;
    private final CatalogTrail trail;

    public PictureEdit(Supplier<UUID> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
        this.trail = new CatalogTrail(ids);
    }

    /**
     * The product as it is then.
     *
     * @param before as it was read in this transaction
     * @throws io.wassla.core.kernel.ConcurrentChange when it was changed since
     */
    public ProductSheet show(Product before, List<Picture> pictures, Origin origin, CatalogScope scope) {
        var now = clock.instant();
        var after = before.showing(pictures).changed(now);
        var placement = before.placement();
        var shelving = new Shelving(placement.categories(), placement.tags(), List.of(), placement.tax());
        var references = References.read(List.of(shelving), scope, ids);
        var ready = new Made.Ready(before, references.sheet(after), references.entry(after));
        scope.products().update(before, after, List.of());
        trail.saved(scope, List.of(ready), now);
        var change = ProductPortrait.between(before, after);
        trail.note(scope, "product.changed", CatalogTrail.subject(after.id()), change, origin, now);
        return ready.sheet();
    }
}
