package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.contract.StorageContract;
import io.wassla.core.search.facts.Facet;
import io.wassla.core.search.facts.Filter;
import io.wassla.core.search.picture.PictureTable;
import io.wassla.core.search.settings.SearchSettings;
import io.wassla.core.tenancy.TenantId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of search share: a tenant, ways to fill its index, and ways to ask it. */
abstract class SearchCases extends StorageContract {
    protected static final Category PERFUMES = Goods.category("عطور", "Perfumes");
    protected static final Category OUD = Goods.category("عود", "Oud");

    private final Map<String, ProductId> products = new HashMap<>();
    protected TenantId tenant;

    @BeforeEach
    final void openTenant() {
        tenant = opened();
    }

    protected final ProductId product(String sku) {
        return Objects.requireNonNull(products.get(sku));
    }

    /** Those of one SKU are one product. */
    protected final void put(Goods... goods) {
        var entries = Arrays.stream(goods)
                .map(one -> one.known(products))
                .map(Goods::entry)
                .toList();
        withinDo(tenant, scope -> scope.searchEntries().putAll(entries));
    }

    protected final List<String> search(String text) {
        return skus(find(text));
    }

    protected final List<String> search(SearchRequest request) {
        return skus(find(request));
    }

    protected final Found find(String text) {
        return find(SearchRequest.of(text));
    }

    protected final Found find(SearchRequest request) {
        return within(tenant, scope -> find(scope, request));
    }

    protected static Found find(SearchScope scope, SearchRequest request) {
        return new Finder(scope.searchIndex(), Tuning.of(SearchSettings.STANDARD)).find(request, NOW);
    }

    protected final Map<Facet, Integer> counts(Filter filter) {
        return find(SearchRequest.of("").with(filter)).counts().facets();
    }

    protected static Facet category(Category category) {
        return new Facet(Facet.Kind.CATEGORY, category.id().value().toString(), "");
    }

    protected final List<String> nearest(byte[] features) {
        return within(tenant, scope -> {
            var facts = scope.searchIndex().facts();
            var near = scope.searchIndex().pictures().nearest(features, 5, doc -> facts.place(doc) >= 0);
            return scope
                    .searchIndex()
                    .cards(near.stream().map(PictureTable.Near::doc).toList())
                    .stream()
                    .map(ProductCard::sku)
                    .toList();
        });
    }

    protected static byte[] features(int peak) {
        var features = new byte[PictureTable.LENGTH];
        for (var at = 0; at < features.length; at++) {
            features[at] = (byte) Math.max(0, 20 - Math.abs(at - peak));
        }
        return features;
    }

    protected static List<String> skus(Found found) {
        return found.items().stream().map(ProductCard::sku).toList();
    }
}
