package io.wassla.core.administration.look;

import io.wassla.core.administration.AdministrationScope;
import io.wassla.core.audit.Origin;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes a picture away from a spot of a store. Its files are swept away later, when nothing shows them. */
public final class RemoveStorePicture {

    public record Command(TenantId tenant, StoreId store, PictureSpot spot, Origin by) {}

    private final Transactions<? extends AdministrationScope> transactions;
    private final PictureHanging hanging;

    public RemoveStorePicture(
            Transactions<? extends AdministrationScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.hanging = new PictureHanging(ids, clock);
    }

    /** False when there is none. */
    public boolean handle(Command command) {
        return transactions.within(
                command.tenant(),
                scope -> PictureHanging.find(command.store(), scope)
                        .filter(store -> store.pictures().in(command.spot()).isPresent())
                        .map(store -> remove(store, command, scope))
                        .isPresent());
    }

    private Store remove(Store store, Command command, AdministrationScope scope) {
        return hanging.hang(store, command.spot(), null, command.by(), scope);
    }
}
