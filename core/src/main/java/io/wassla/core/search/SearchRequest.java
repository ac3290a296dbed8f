package io.wassla.core.search;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.search.facts.Filter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see.
 *
 * @param text what was typed, at most 200 characters; blank for all products
 * @param limit 1 to 100
 * @param from where the last page ended; absent for the first
 */
public record SearchRequest(
        String text,
        Filter filter,
        Sort sort,
        int limit,
        @Nullable Place from) {
    private static final int LONGEST = 200;
    private static final int MOST = 100;

    /** Throws {@link InvalidValue} {@code query_too_long} or {@code limit_invalid}. */
    public SearchRequest {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new InvalidValue("query_too_long");
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidValue("limit_invalid");
        }
    }

    public static SearchRequest of(String text) {
        return new SearchRequest(text, Filter.NONE, Sort.RELEVANCE, 20, null);
    }

    public SearchRequest with(Filter other) {
        return new SearchRequest(text, other, sort, limit, from);
    }

    public SearchRequest sorted(Sort other) {
        return new SearchRequest(text, filter, other, limit, from);
    }

    public SearchRequest page(int size, @Nullable Place place) {
        return new SearchRequest(text, filter, sort, size, place);
    }
}
