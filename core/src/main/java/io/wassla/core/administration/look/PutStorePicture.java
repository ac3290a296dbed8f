package io.wassla.core.administration.look;

import com.google.common.io.ByteSource;
import io.wassla.core.administration.AdministrationScope;
import io.wassla.core.audit.Origin;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.media.KeepPicture;
import io.wassla.core.media.PictureFault;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StorePicture;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Shows an uploaded picture in a spot of a store, in place of the one before, whose files are swept away later. */
public final class PutStorePicture {

    /**
     * Throws {@link io.wassla.core.kernel.InvalidValue} {@code alt_too_long} before anything is developed.
     *
     * @param upload read more than once
     * @param alt of a logo means nothing and is left out
     */
    public record Command(
            TenantId tenant, StoreId store, PictureSpot spot, ByteSource upload, LocalizedText alt, Origin by) {
        public Command {
            alt = spot == PictureSpot.LOGO ? LocalizedText.NONE : StorePicture.fit(alt);
        }
    }

    public sealed interface Outcome {
        record Put(Store store, StorePicture picture) implements Outcome {}

        record Refused(PictureFault why) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private final Transactions<? extends AdministrationScope> transactions;
    private final KeepPicture keep;
    private final PictureHanging hanging;

    public PutStorePicture(
            Transactions<? extends AdministrationScope> transactions,
            KeepPicture keep,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.keep = keep;
        this.hanging = new PictureHanging(ids, clock);
    }

    public Outcome handle(Command command) {
        var known = transactions.within(
                command.tenant(),
                scope -> PictureHanging.find(command.store(), scope).isPresent());
        if (!known) {
            return new Outcome.Unknown();
        }
        return switch (keep.handle(new KeepPicture.Command(command.tenant(), command.upload()))) {
            case KeepPicture.Outcome.Refused(var why) -> new Outcome.Refused(why);
            case KeepPicture.Outcome.Kept kept -> put(command, picture(command, kept));
        };
    }

    private static StorePicture picture(Command command, KeepPicture.Outcome.Kept kept) {
        return new StorePicture(kept.key().text(), kept.width(), kept.height(), kept.widths(), command.alt());
    }

    private Outcome put(Command command, StorePicture picture) {
        return transactions.within(
                command.tenant(),
                scope -> PictureHanging.find(command.store(), scope)
                        .<Outcome>map(store -> new Outcome.Put(
                                hanging.hang(store, command.spot(), picture, command.by(), scope), picture))
                        .orElseGet(Outcome.Unknown::new));
    }
}
