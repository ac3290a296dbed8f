package io.wassla.core.storefront;

import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.kernel.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shoppers see of the open tenant's catalog; everything here is read in one statement. */
public interface ShopWindow {
    /** Others that are shown beside a product, at most. */
    int RELATED = 4;

    /**
     * The product whose handle this is or was, whatever its status, with visible others of its first category, newest
     * first.
     *
     * @param withTree whether all categories are wanted too
     */
    Optional<ProductSight> product(Handle handle, Language language, boolean withTree, Instant now);

    /** Visible products, ascending, those after this one; for files that are written while they are read. */
    List<ProductAddress> addresses(@Nullable ProductId after, int most, Instant now);

    /** Every so many visible products, the last one before the next so many: where lists of addresses are cut. */
    List<ProductId> cuts(int every, Instant now);

    /** Visible products, descending (the newest first), those before this one. */
    List<Product> offers(@Nullable ProductId before, int most, Instant now);
}
