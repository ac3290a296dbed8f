package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.catalog.SaveProducts.Cause;
import io.wassla.core.catalog.SaveProducts.Item;
import io.wassla.core.catalog.SaveProducts.Verdict;
import io.wassla.core.catalog.category.CategoryId;
import io.wassla.core.catalog.category.ListCategories;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Language;
import io.wassla.core.memory.Queued;
import io.wassla.core.memory.SeenBySearch;
import io.wassla.core.tenancy.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaveProductsTest {
    private static final Cause IMPORT = new Cause(StockCause.IMPORTED, "file.csv", Counter.NOURA);

    private final Counter counter = new Counter();

    @Test
    void each_item_gets_its_verdict_and_a_refused_one_touches_no_other() {
        var known = counter.created(draft("مسك", "M-1"));
        var same = counter.created(draft("عنبر", "A-1"));

        var verdicts = save(
                new Item(null, draft("عود", "O-1")),
                new Item(sheet(known), draft("مسك أبيض", "M-1")),
                new Item(sheet(same), sheet(same).draft()),
                new Item(null, draft("مسك", "a-1")));

        assertThat(verdicts.get(0)).isInstanceOf(Verdict.Created.class);
        assertThat(verdicts.get(1)).isInstanceOf(Verdict.Changed.class);
        assertThat(verdicts.get(2)).isEqualTo(new Verdict.Unchanged(sheet(same)));
        assertThat(verdicts.get(3))
                .isEqualTo(new Verdict.Refused(
                        new ProductRefusal.AlreadyTaken(Set.of(new Taken.TakenSku(new Sku("a-1"))))));
        var created = ((Verdict.Created) verdicts.getFirst()).sheet().product();
        assertThat(counter.shown(created)).isEqualTo(created);
        assertThat(counter.seen(created)).isEqualTo(SeenBySearch.in());
        assertThat(counter.shown(known))
                .isEqualTo(((Verdict.Changed) verdicts.get(1)).sheet().product());
    }

    @Test
    void of_two_with_one_sku_the_first_gets_it_and_of_two_with_one_name_each_gets_a_handle() {
        var verdicts = save(
                new Item(null, draft("عود", "O-1")),
                new Item(null, draft("مسك", "o-1")),
                new Item(null, draft("عود", "O-2")));

        assertThat(verdicts.get(1)).isInstanceOf(Verdict.Refused.class);
        assertThat(((Verdict.Created) verdicts.get(2))
                        .sheet()
                        .product()
                        .presentation()
                        .handles())
                .isEqualTo(new Handles(Map.of(Language.AR, new Handle("عود-2"))));
    }

    @Test
    void the_plan_has_room_for_so_many_and_the_rest_is_refused() {
        var items = new ArrayList<Item>();
        for (var number = 0; number < 101; number++) {
            items.add(new Item(null, draft("مسك " + number, "M-" + number)));
        }

        var verdicts = save(items.toArray(Item[]::new));

        assertThat(verdicts.get(99)).isInstanceOf(Verdict.Created.class);
        assertThat(verdicts.get(100))
                .isEqualTo(new Verdict.Refused(new ProductRefusal.AtLimit(Limit.PRODUCTS, 100, 100)));
    }

    @Test
    void stock_that_a_file_sets_stands_in_the_history_with_the_file() {
        var known = counter.created(draft("مسك", "M-1"));
        var wanted = sheet(known).draft();

        save(new Item(
                sheet(known),
                new ProductDraft(
                        wanted.presentation(),
                        wanted.publication(),
                        wanted.shelving(),
                        List.of(),
                        List.of(Counter.variant("M-1", 1)),
                        List.of())));

        assertThat(counter.history(known).getFirst())
                .extracting(StockChange::cause, StockChange::before, StockChange::after, StockChange::reference)
                .containsExactly(StockCause.IMPORTED, 5, 1, "file.csv");
        assertThat(Queued.events(counter.storage).getLast().topic()).isEqualTo(CatalogEvent.StockRanLow.TOPIC);
        assertThat(counter.audit().getFirst().action()).isEqualTo("products.imported");
    }

    @Test
    void a_product_that_was_changed_since_it_was_read_makes_the_whole_be_done_again() {
        var known = counter.created(draft("مسك", "M-1"));
        var stale = sheet(known);
        save(new Item(stale, draft("عود", "M-1")));

        assertThatThrownBy(() -> save(new Item(stale, draft("عنبر", "M-1")))).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void categories_are_found_by_their_names_and_made_when_they_are_missing() {
        var perfumes = counter.shelf(counter.tenant, "عطور");
        var paths = List.of(
                List.of("عطور", "Oud"),
                List.of("عطور"),
                List.of("عطور", "oud "),
                List.of("1", "2", "3", "4", "5", "6", "7"),
                List.<String>of());

        var found = counter.<Map<List<String>, CategoryId>>within(
                scope -> counter.catalog.shelves().paths().findOrMake(scope, paths, Language.AR));

        var tree = counter.catalog.shelves().listCategories().handle(new ListCategories.Command(counter.tenant));
        var oud = tree.children(perfumes.id()).getFirst();
        assertThat(oud.name().texts()).isEqualTo(Map.of(Language.EN, "Oud"));
        assertThat(found)
                .isEqualTo(Map.of(
                        paths.get(0), oud.id(),
                        paths.get(1), perfumes.id(),
                        paths.get(2), oud.id()));
    }

    private List<Verdict> save(Item... items) {
        return counter.within(scope -> counter.catalog.products().save().save(scope, List.of(items), IMPORT));
    }

    private ProductSheet sheet(Product product) {
        return counter.catalog
                .products()
                .show()
                .handle(new ShowProduct.Command(counter.tenant, product.id()))
                .orElseThrow();
    }
}
