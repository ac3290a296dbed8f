package io.wassla.core.storefront;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.CatalogNotices;
import io.wassla.core.catalog.CategoryId;
import io.wassla.core.catalog.Picture;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Remembered;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows a picture for each of some categories: that of the newest product in it. */
public final class ShowFaces {
    private static final int MOST_STORES = 2_000;
    private static final int MOST_LISTS = 200;

    /** @param categories at most 12 of them get one */
    public record Command(TenantId tenant, List<CategoryId> categories) {
        public Command {
            categories = categories.stream().limit(12).collect(ImmutableList.toImmutableList());
        }
    }

    private final Transactions<? extends StorefrontScope> transactions;
    private final InstantSource clock;
    private final Remembered<Map<List<CategoryId>, Map<CategoryId, Picture>>> faces;

    public ShowFaces(
            Transactions<? extends StorefrontScope> transactions, Invalidations invalidations, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.faces = new Remembered<>(CatalogNotices.CATALOG, MOST_STORES, invalidations, clock);
    }

    public Map<CategoryId, Picture> handle(Command command) {
        if (command.categories().isEmpty()) {
            return Map.of();
        }
        var known = faces.get(CatalogNotices.key(command.tenant()), ConcurrentHashMap::new);
        var there = known.get(command.categories());
        if (there != null) {
            return there;
        }
        var read = transactions.within(
                command.tenant(), scope -> scope.shopWindow().faces(command.categories(), clock.instant()));
        if (known.size() < MOST_LISTS) {
            known.put(command.categories(), read);
        }
        return read;
    }
}
