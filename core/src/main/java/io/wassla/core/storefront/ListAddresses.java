package io.wassla.core.storefront;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists everything that shoppers may see, a piece at a time, for files of any length: sitemaps and feeds. */
public final class ListAddresses {
    /** Products in one file of addresses: two languages each, well below 50,000. */
    public static final int FILE = 10_000;

    private static final int PIECE = 1_000;
    private static final int OFFERS = 200;

    private final Transactions<? extends StorefrontScope> transactions;
    private final InstantSource clock;

    public ListAddresses(Transactions<? extends StorefrontScope> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** After which products a file of addresses begins, besides the first file. */
    public List<ProductId> files(TenantId tenant) {
        return transactions.within(tenant, scope -> scope.shopWindow().cuts(FILE, clock.instant()));
    }

    /** Those of one file, each transaction over before the piece is written. */
    public void file(TenantId tenant, @Nullable ProductId after, Consumer<List<ProductAddress>> write) {
        var last = after;
        for (var left = FILE; left > 0; ) {
            var from = last;
            var most = Math.min(PIECE, left);
            var piece = transactions.within(tenant, scope -> scope.shopWindow().addresses(from, most, clock.instant()));
            write.accept(piece);
            if (piece.size() < most) {
                return;
            }
            last = piece.getLast().id();
            left -= piece.size();
        }
    }

    /** The newest products. */
    public List<Product> newest(TenantId tenant, int most) {
        return transactions.within(tenant, scope -> scope.shopWindow().offers(null, most, clock.instant()));
    }

    /** All of them, the newest first. */
    public void offers(TenantId tenant, Consumer<List<Product>> write) {
        ProductId last = null;
        while (true) {
            var from = last;
            var piece = transactions.within(tenant, scope -> scope.shopWindow().offers(from, OFFERS, clock.instant()));
            write.accept(piece);
            if (piece.size() < OFFERS) {
                return;
            }
            last = piece.getLast().id();
        }
    }
}
