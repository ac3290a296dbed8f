package io.wassla.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.presentation.Placement;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.variant.Assortment;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something a store sells.
 *
 * <p>Begins as a draft that only the merchant sees, is put on sale at once or at a time ahead, and may be archived and
 * brought back. A product that was ordered can be removed: orders keep what they need of it.
 *
 * @param pictures at most 10; the first is the primary one
 */
public record Product(
        ProductId id,
        Presentation presentation,
        Publication publication,
        Placement placement,
        Assortment assortment,
        List<Picture> pictures,
        Revision revision) {
    public static final int MOST_PICTURES = 10;

    public Product {
        pictures = ImmutableList.copyOf(pictures);
        if (pictures.size() > MOST_PICTURES) {
            throw new InvalidValue("too_many_pictures");
        }
    }

    /** What must be its alone: the SKUs of its variants and its handles. */
    public Set<Taken> claims() {
        return Stream.concat(
                        assortment.variants().stream().map(variant -> new Taken.TakenSku(variant.sku())),
                        presentation.handles().claims().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    public boolean isVisible(Instant now) {
        return publication.isVisible(now);
    }

    public Optional<Picture> primary() {
        return pictures.stream().findFirst();
    }

    public Product with(Presentation other) {
        return new Product(id, other, publication, placement, assortment, pictures, revision);
    }

    public Product with(Publication other) {
        return new Product(id, presentation, other, placement, assortment, pictures, revision);
    }

    public Product with(Placement other) {
        return new Product(id, presentation, publication, other, assortment, pictures, revision);
    }

    public Product with(Assortment other) {
        return new Product(id, presentation, publication, placement, other, pictures, revision);
    }

    public Product showing(List<Picture> others) {
        return new Product(id, presentation, publication, placement, assortment, others, revision);
    }

    Product withRevision(Revision other) {
        return new Product(id, presentation, publication, placement, assortment, pictures, other);
    }

    /** The version that follows. */
    public Product changed(Instant now) {
        return new Product(id, presentation, publication, placement, assortment, pictures, revision.next(now));
    }
}
