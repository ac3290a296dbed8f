package io.wassla.core.catalog.picture;

import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.catalog.FreshProducts;
import io.wassla.core.catalog.PictureEdit;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes a picture away from a product. Its files are swept away later, when no product shows them. */
public final class RemovePicture {

    public record Command(TenantId tenant, ProductId product, PictureId picture, Origin origin) {}

    private final Transactions<? extends CatalogScope> transactions;
    private final PictureEdit edit;

    public RemovePicture(Transactions<? extends CatalogScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.edit = new PictureEdit(ids, clock);
    }

    /** False when there is none. */
    public boolean handle(Command command) {
        return transactions.within(command.tenant(), scope -> remove(command, scope));
    }

    private boolean remove(Command command, CatalogScope scope) {
        for (var current : FreshProducts.read(List.of(command.product()), scope).sheets()) {
            var before = current.product();
            var rest = before.pictures().stream()
                    .filter(picture -> !picture.id().equals(command.picture()))
                    .toList();
            if (rest.size() < before.pictures().size()) {
                edit.show(before, rest, command.origin(), scope);
                scope.searchEntries().removePicture(command.picture());
                return true;
            }
        }
        return false;
    }
}
