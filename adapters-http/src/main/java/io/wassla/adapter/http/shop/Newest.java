package io.wassla.adapter.http.shop;

import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchRequest;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.Sort;

/** Something to look at when nothing was found. */
public final class Newest {
    private final SearchProducts search;

    public Newest(SearchProducts search) {
        this.search = search;
    }

    /** The newest products of the store, at most so many. */
    public SearchResults of(ShopVisit visit, int most) {
        return search.handle(new SearchProducts.Command(
                visit.tenant(), SearchRequest.of("").sorted(Sort.NEWEST).page(most, null)));
    }
}
