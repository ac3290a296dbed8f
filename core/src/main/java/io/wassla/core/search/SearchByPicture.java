package io.wassla.core.search;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PictureImpression;
import io.wassla.core.media.PictureStudio;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;

/** Finds the products whose pictures look most like one that a shopper has. */
public final class SearchByPicture {
    private static final int MOST = 50;

    /** @param limit 1 to 50; what is beyond is cut */
    public record Command(TenantId tenant, ByteSource upload, int limit) {}

    public sealed interface Outcome {
        /** The nearest first. */
        record Found(List<ProductCard> items) implements Outcome {
            public Found {
                items = ImmutableList.copyOf(items);
            }
        }

        /** The file is no picture that can be looked at. */
        record Refused(PictureFault why) implements Outcome {}
    }

    private final Transactions<? extends SearchScope> transactions;
    private final PictureStudio studio;
    private final PictureImpression impression;
    private final InstantSource clock;

    public SearchByPicture(
            Transactions<? extends SearchScope> transactions,
            PictureStudio studio,
            PictureImpression impression,
            InstantSource clock) {
        this.transactions = transactions;
        this.studio = studio;
        this.impression = impression;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return switch (studio.glance(command.upload())) {
            case PictureStudio.Glanced.Refused refused -> new Outcome.Refused(refused.why());
            case PictureStudio.Glanced.Seen seen ->
                new Outcome.Found(nearest(command, impression.of(seen.thumbprint())));
        };
    }

    private List<ProductCard> nearest(Command command, byte[] wanted) {
        var now = clock.instant().toEpochMilli();
        return transactions.within(command.tenant(), scope -> {
            var facts = scope.searchIndex().facts();
            var near = scope.searchIndex().pictures().nearest(wanted, Math.clamp(command.limit(), 1, MOST), doc -> {
                var place = facts.place(doc);
                return place >= 0 && facts.isVisible(place, now);
            });
            return scope.searchIndex()
                    .cards(near.stream().map(PictureTable.Near::doc).toList());
        });
    }
}
