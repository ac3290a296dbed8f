package io.wassla.core.catalog.listing;

import com.google.common.collect.Lists;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.kernel.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the merchant's products is wanted.
 *
 * @param beside the part begins after this product, or ends before it; the first part when absent. When it is removed
 *     meanwhile there is nothing beside it in an order by price.
 * @param back what comes before
 * @param limit 1 to 100
 */
public record ProductPlace(ProductOrder order, @Nullable ProductId beside, boolean back, int limit) {
    public static final ProductPlace FIRST = of(PageRequest.FIRST);

    public ProductPlace {
        limit = new PageRequest(limit, null).limit();
        back = back && beside != null;
    }

    public static ProductPlace of(PageRequest request) {
        var from = request.from();
        return new ProductPlace(
                ProductOrder.NEWEST, from == null ? null : new ProductId(from.before()), false, request.limit());
    }

    /** Whether one goes through the list from small to large. */
    public boolean isRising() {
        return switch (order) {
            case NEWEST, DEAREST -> back;
            case OLDEST, CHEAPEST -> !back;
        };
    }

    public boolean isByPrice() {
        return switch (order) {
            case NEWEST, OLDEST -> false;
            case CHEAPEST, DEAREST -> true;
        };
    }

    /** One more than asked for: the surplus row tells that there is more. */
    public int rows() {
        return limit + 1;
    }

    /** @param rows in the order in which one went through the list, the surplus one last */
    <T> Part<T> cut(List<T> rows) {
        var more = rows.size() > limit;
        var wanted = more ? rows.subList(0, limit) : rows;
        return back
                ? new Part<>(Lists.reverse(wanted), more, !wanted.isEmpty())
                : new Part<>(wanted, beside != null && !wanted.isEmpty(), more);
    }

    /**
     * @param earlier whether there is something before it
     * @param later whether there is something after it
     */
    record Part<T>(List<T> items, boolean earlier, boolean later) {}
}
