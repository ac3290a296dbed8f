package io.wassla.core.administration.look;

import io.wassla.core.administration.AdministrationScope;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StorePicture;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Says anew what a picture of a store shows. */
public final class DescribeStorePicture {

    /** @param alt makes what is said of what was said; may throw {@link io.wassla.core.kernel.InvalidValue} */
    public record Command(
            TenantId tenant, StoreId store, PictureSpot spot, UnaryOperator<LocalizedText> alt, Origin by) {}

    private final Transactions<? extends AdministrationScope> transactions;
    private final PictureHanging hanging;

    public DescribeStorePicture(
            Transactions<? extends AdministrationScope> transactions, Supplier<UUID> ids, InstantSource clock) {
        this.transactions = transactions;
        this.hanging = new PictureHanging(ids, clock);
    }

    /**
     * The picture as it is described now; empty when there is none there, or it is a logo, which needs no description.
     * Throws {@link io.wassla.core.kernel.InvalidValue} {@code alt_too_long}.
     */
    public Optional<StorePicture> handle(Command command) {
        return command.spot() == PictureSpot.LOGO
                ? Optional.empty()
                : transactions.within(
                        command.tenant(),
                        scope -> PictureHanging.find(command.store(), scope)
                                .flatMap(store -> describe(store, command, scope)));
    }

    private Optional<StorePicture> describe(Store store, Command command, AdministrationScope scope) {
        return store.pictures().in(command.spot()).map(picture -> {
            var described = picture.saying(command.alt().apply(picture.alt()));
            hanging.hang(store, command.spot(), described, command.by(), scope);
            return described;
        });
    }
}
