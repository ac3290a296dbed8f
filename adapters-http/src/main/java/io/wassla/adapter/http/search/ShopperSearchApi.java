package io.wassla.adapter.http.search;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.api.Storefronts;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.search.SearchProducts;
import io.wassla.core.search.SearchResults;
import io.wassla.core.search.SuggestTerms;
import io.wassla.core.tenancy.Store;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finding products in a store; public, and the same for everybody. */
public final class ShopperSearchApi implements ApiFeature {
    private static final int MOST_TYPED = 100;

    private final SearchProducts searchProducts;
    private final SuggestTerms suggestTerms;
    private final Storefronts stores;

    public ShopperSearchApi(SearchProducts searchProducts, SuggestTerms suggestTerms, Storefronts stores) {
        this.searchProducts = searchProducts;
        this.suggestTerms = suggestTerms;
        this.stores = stores;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                ProductQuery.described(Describe.get(
                                "/store/products", "findProducts", "Shopping", "Lists, finds and filters products"))
                        .answers(200, FoundJson.class)
                        .refuses(ProblemType.NOT_FOUND, ProblemType.TENANT_INACTIVE, ProblemType.CURSOR_INVALID)
                        .by(this::find),
                Describe.get("/store/suggest", "suggest", "Shopping", "Says what somebody may be about to type")
                        .query("q", String.class, "What was typed so far.")
                        .answers(200, SuggestionsJson.class)
                        .refuses(ProblemType.NOT_FOUND, ProblemType.TENANT_INACTIVE)
                        .by(this::suggest));
    }

    record FoundJson(
            List<CardJson> items,

            @About("Where to go on; absent at the end.") @Nullable
            String next,

            @About("On all pages.") int total,
            FacetsJson facets) {

        static FoundJson of(SearchResults results, Store store) {
            var found = results.found();
            var next = found.next();
            return new FoundJson(
                    found.items().stream()
                            .map(card -> CardJson.of(card, store.language()))
                            .toList(),
                    next == null ? null : next.text(),
                    found.total(),
                    FacetsJson.of(results, store.glossary()));
        }
    }

    record SuggestionsJson(List<CardJson> products, List<CategoryName> categories, List<String> queries) {}

    record CategoryName(UUID id, LocalizedText handles, LocalizedText name) {}

    private Answer find(Call call) {
        var shop = call.shop(stores);
        var results =
                searchProducts.handle(new SearchProducts.Command(shop.tenant().id(), ProductQuery.of(call)));
        return SharedAnswer.of(FoundJson.of(results, shop.store()));
    }

    private Answer suggest(Call call) {
        var shop = call.shop(stores);
        var typed = call.query("q", text -> text.substring(0, Math.min(MOST_TYPED, text.length())))
                .orElse("");
        var found = suggestTerms.handle(new SuggestTerms.Command(shop.tenant().id(), typed));
        Language language = shop.store().language();
        return SharedAnswer.of(new SuggestionsJson(
                found.products().stream()
                        .map(card -> CardJson.of(card, language))
                        .toList(),
                found.categories().stream()
                        .map(category -> new CategoryName(
                                category.id().value(), category.handles().texts(), category.name()))
                        .toList(),
                found.queries()));
    }
}
