package io.wassla.core.search.facts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.kernel.InvalidValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search. What is absent does not; of several options each must fit, of several values of one any.
 *
 * @param audience who asks
 * @param category the id of one; products below it count
 * @param tag the id of one, or its name
 * @param minPrice in minor units, like {@code maxPrice}; both are included
 * @param available true: only what can be bought now; false: only what can't
 * @param options values by the name of an option, at most ten names of 50 values each
 */
public record Filter(
        Audience audience,
        @Nullable String category,
        @Nullable String tag,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Boolean available,
        Map<String, Set<String>> options) {
    public static final Filter NONE = new Filter(new Audience.Shopper(), null, null, null, null, null, Map.of());
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_VALUES = 50;

    /** Throws {@link InvalidValue} {@code too_many_options}. */
    public Filter {
        var copy = ImmutableMap.<String, Set<String>>builder();
        options.forEach((name, values) -> copy.put(name, ImmutableSet.copyOf(values)));
        options = copy.buildOrThrow();
        if (options.size() > MOST_OPTIONS
                || options.values().stream().anyMatch(values -> values.size() > MOST_VALUES)) {
            throw new InvalidValue("too_many_options");
        }
    }

    /** Whose eyes see the answer. */
    public sealed interface Audience {

        /** Sees what is on sale now. */
        record Shopper() implements Audience {}

        /** @param status only these; absent: all */
        record Merchant(@Nullable ProductStatus status) implements Audience {}
    }

    public Filter in(String category) {
        return new Filter(audience, category, tag, minPrice, maxPrice, available, options);
    }

    public Filter tagged(String tag) {
        return new Filter(audience, category, tag, minPrice, maxPrice, available, options);
    }

    public Filter priced(@Nullable Long from, @Nullable Long to) {
        return new Filter(audience, category, tag, from, to, available, options);
    }

    public Filter available(boolean wanted) {
        return new Filter(audience, category, tag, minPrice, maxPrice, wanted, options);
    }

    public Filter with(Map<String, Set<String>> options) {
        return new Filter(audience, category, tag, minPrice, maxPrice, available, options);
    }

    public Filter seenBy(Audience who) {
        return new Filter(who, category, tag, minPrice, maxPrice, available, options);
    }
}
