package io.wassla.core.catalog.picture;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.FreshProducts;
import io.wassla.core.catalog.PictureEdit;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes what a product's picture is said to show, or its place among the others; the first place is the primary one. */
public final class ChangePicture {

    /**
     * @param alt makes what is said of what was said; absent to leave it
     * @param position from 0; beyond the last means the last; absent to leave it where it is
     */
    public record Command(
            TenantId tenant,
            ProductId product,
            PictureId picture,
            @Nullable UnaryOperator<LocalizedText> alt,
            @Nullable Integer position,
            Origin origin) {}

    public sealed interface Outcome {
        record Changed(ProductSheet sheet, Picture picture) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends CatalogScope> transactions;
    private final PictureEdit edit;

    public ChangePicture(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.edit = new PictureEdit(ids, clock);
    }

    public Outcome handle(Command command) {
        return transactions.within(command.tenant(), scope -> change(command, scope));
    }

    private Outcome change(Command command, CatalogScope scope) {
        for (var current : FreshProducts.read(List.of(command.product()), scope).sheets()) {
            for (var picture : current.product().pictures()) {
                if (picture.id().equals(command.picture())) {
                    return change(command, current, picture, scope);
                }
            }
        }
        return new Outcome.Unknown();
    }

    private Outcome change(Command command, ProductSheet current, Picture picture, CatalogScope scope) {
        var alt = command.alt();
        var changed = alt == null ? picture : picture.saying(alt.apply(picture.alt()));
        var pictures = new ArrayList<>(current.product().pictures());
        var before = pictures.indexOf(picture);
        var wanted = command.position();
        pictures.remove(before);
        pictures.add(wanted == null ? before : Math.clamp(wanted, 0, pictures.size()), changed);
        return pictures.equals(current.product().pictures())
                ? new Outcome.Changed(current, picture)
                : new Outcome.Changed(edit.show(current.product(), pictures, command.origin(), scope), changed);
    }
}
