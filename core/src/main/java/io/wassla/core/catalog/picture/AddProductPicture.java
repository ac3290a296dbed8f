package io.wassla.core.catalog.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.FreshProducts;
import io.wassla.core.catalog.PictureEdit;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.media.KeepPicture;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PictureImpression;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Adds an uploaded picture to a product, as its last one; a picture that it has already stays where it is. */
public final class AddProductPicture {

    /**
     * Throws {@link io.wassla.core.kernel.InvalidValue} {@code alt_too_long} before anything is developed.
     *
     * @param upload read more than once
     */
    public record Command(TenantId tenant, ProductId product, ByteSource upload, LocalizedText alt, Origin origin) {
        public Command {
            alt = Picture.fit(alt);
        }
    }

    public sealed interface Outcome {
        record Added(ProductSheet sheet, Picture picture) implements Outcome {}

        record Refused(PictureFault why) implements Outcome {}

        record TooMany(int most) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final KeepPicture keep;
    private final PictureImpression impression;
    private final Supplier<UUID> ids;
    private final PictureEdit edit;

    public AddProductPicture(
            Transactions<? extends CatalogScope> transactions,
            KeepPicture keep,
            PictureImpression impression,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.keep = keep;
        this.impression = impression;
        this.ids = ids;
        this.edit = new PictureEdit(ids, clock);
    }

    public Outcome handle(Command command) {
        var pictures = transactions.within(
                command.tenant(),
                scope -> scope.products().find(command.product()).map(Product::pictures));
        if (pictures.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (pictures.get().size() >= Product.MOST_PICTURES) {
            return new Outcome.TooMany(Product.MOST_PICTURES);
        }
        return switch (keep.handle(new KeepPicture.Command(command.tenant(), command.upload()))) {
            case KeepPicture.Outcome.Refused refused -> new Outcome.Refused(refused.why());
            case KeepPicture.Outcome.Kept kept -> add(command, kept);
        };
    }

    private Outcome add(Command command, KeepPicture.Outcome.Kept kept) {
        var features = impression.of(kept.thumbprint());
        var picture = new Picture(
                new PictureId(ids.get()), kept.key().text(), kept.width(), kept.height(), kept.widths(), command.alt());
        return transactions.within(command.tenant(), scope -> add(command, picture, features, scope));
    }

    private Outcome add(Command command, Picture picture, byte[] features, CatalogScope scope) {
        var current = FreshProducts.read(List.of(command.product()), scope).sheets().stream()
                .findFirst()
                .orElse(null);
        if (current == null) {
            return new Outcome.Unknown();
        }
        var before = current.product();
        var there = before.pictures().stream()
                .filter(each -> each.key().equals(picture.key()))
                .findFirst();
        if (there.isPresent()) {
            return new Outcome.Added(current, there.get());
        }
        if (before.pictures().size() >= Product.MOST_PICTURES) {
            return new Outcome.TooMany(Product.MOST_PICTURES);
        }
        var pictures = ImmutableList.<Picture>builder()
                .addAll(before.pictures())
                .add(picture)
                .build();
        var sheet = edit.show(before, pictures, command.origin(), scope);
        scope.searchEntries().addPicture(before.id(), picture.id(), features);
        return new Outcome.Added(sheet, picture);
    }
}
