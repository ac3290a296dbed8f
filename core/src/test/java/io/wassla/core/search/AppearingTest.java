package io.wassla.core.search;

import static io.wassla.core.search.Goods.goods;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Storage;
import io.wassla.core.memory.MemoryStorageUnderTest;
import io.wassla.core.storefront.ShowMenu;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products are found from the moment on at which they are published, however lately the same was asked before. */
class AppearingTest extends SearchCases {
    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final MovableClock clock = new MovableClock(NOON);
    private final MemoryStorageUnderTest storage = MemoryStorageUnderTest.fresh();
    private final ShowMenu menu = new ShowMenu(storage.transactions(), storage.invalidations(), clock);
    private final SearchProducts search =
            new SearchProducts(storage.transactions(), menu::handle, storage.invalidations(), clock);
    private final SuggestTerms suggest =
            new SuggestTerms(storage.transactions(), menu::handle, storage.invalidations(), clock);

    @Override
    protected Storage storage() {
        return storage;
    }

    @BeforeEach
    void fill() {
        put(
                goods("NOW", "ورد", "Rose"),
                goods("SOON", "ورد", "Rose").published(ProductStatus.ACTIVE, NOON.plusSeconds(2)),
                goods("DRAFT", "ورد", "Rose").published(ProductStatus.DRAFT, NOON.plusSeconds(1)),
                goods("LATER", "ورد", "Rose").published(ProductStatus.ACTIVE, NOON.plusSeconds(4)));
    }

    @Test
    void lists_and_suggestions_show_a_product_on_the_second() {
        assertThat(listed()).containsExactly("NOW");
        assertThat(suggested()).containsExactly("NOW");

        clock.pass(SECOND);
        assertThat(listed()).containsExactly("NOW");

        clock.pass(SECOND);
        assertThat(listed()).containsExactlyInAnyOrder("NOW", "SOON");
        assertThat(suggested()).containsExactlyInAnyOrder("NOW", "SOON");

        clock.pass(SECOND.multipliedBy(2));
        assertThat(listed()).containsExactlyInAnyOrder("NOW", "SOON", "LATER");
        assertThat(suggested()).containsExactlyInAnyOrder("NOW", "SOON", "LATER");
    }

    @Test
    void until_then_an_answer_is_kept() {
        var first = answer();

        clock.pass(SECOND);
        assertThat(answer()).isSameAs(first);

        clock.pass(SECOND);
        assertThat(answer()).isNotSameAs(first);
    }

    @Test
    void where_nothing_appears_an_answer_is_kept_for_seconds() {
        clock.pass(SECOND.multipliedBy(4));
        var first = answer();

        clock.pass(SECOND.multipliedBy(9));
        assertThat(answer()).isSameAs(first);

        clock.pass(SECOND);
        assertThat(answer()).isNotSameAs(first);
    }

    private SearchResults answer() {
        return search.handle(new SearchProducts.Command(tenant, SearchRequest.of("")));
    }

    private List<String> listed() {
        return skus(answer().found());
    }

    private List<String> suggested() {
        return suggest.handle(new SuggestTerms.Command(tenant, "ro")).products().stream()
                .map(ProductCard::sku)
                .toList();
    }
}
