package io.wassla.core.search.picture;

import com.google.common.io.ByteSource;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PictureImpression;
import io.wassla.core.media.PictureStudio;
import io.wassla.core.search.Found;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.SearchScope;
import io.wassla.core.search.Shelves;
import io.wassla.core.search.facts.Filter;
import io.wassla.core.search.facts.Sieve;
import io.wassla.core.search.facts.Tally;
import io.wassla.core.tenancy.Glossary;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Duration;
import java.time.InstantSource;

/** Finds the products whose pictures look most like one that a shopper has. */
public final class SearchByPicture {
    public static final int MOST = 50;

    /**
     * @param client who asks
     * @param limit 1 to 50; what is beyond is cut
     */
    public record Command(TenantId tenant, ClientAddress client, ByteSource upload, int limit) {}

    public sealed interface Outcome {
        /** The nearest first, all on one page; counts are of these alone. */
        record Found(SearchResults results) implements Outcome {}

        /** The file is no picture that can be looked at. */
        record Refused(PictureFault why) implements Outcome {}

        /** No place was free in time: of this network, of this store or of all. */
        record Busy(Duration retryAfter) implements Outcome {}
    }

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Transactions<? extends SearchScope> transactions;
    private final PictureStudio studio;
    private final PictureImpression impression;
    private final InstantSource clock;
    private final PicturePlaces places = new PicturePlaces();

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
        var network = command.client().network();
        if (!places.take(command.tenant(), network)) {
            return new Outcome.Busy(SOON);
        }
        try {
            return look(command);
        } finally {
            places.giveBack(command.tenant(), network);
        }
    }

    private Outcome look(Command command) {
        return switch (studio.glance(command.upload())) {
            case PictureStudio.Glanced.Refused refused -> new Outcome.Refused(refused.why());
            case PictureStudio.Glanced.Seen seen ->
                new Outcome.Found(nearest(command, impression.of(seen.thumbprint())));
        };
    }

    private SearchResults nearest(Command command, byte[] wanted) {
        return transactions.within(command.tenant(), scope -> nearest(command.limit(), wanted, scope));
    }

    private SearchResults nearest(int limit, byte[] wanted, SearchScope scope) {
        var index = scope.searchIndex();
        var facts = index.facts();
        var sieve = new Sieve(facts, Filter.NONE, clock.instant().toEpochMilli(), Glossary.NONE);
        var near = index.pictures().nearest(wanted, Math.clamp(limit, 1, MOST), doc -> {
            var place = facts.place(doc);
            return place >= 0 && sieve.failing(place) == Sieve.PASSES;
        });
        var tally = new Tally(facts, sieve);
        near.forEach(each -> tally.add(facts.place(each.doc()), Sieve.PASSES));
        var cards = index.cards(near.stream().map(PictureTable.Near::doc).toList());
        var found = new Found(cards, null, cards.size(), tally.counts());
        return new SearchResults(found, new Shelves(scope.categories().tree()).counted(found.counts()));
    }
}
