package io.wassla.adapter.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.StorageSettings;
import io.wassla.adapter.persistence.testing.TestCluster;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.BulkEdit;
import io.wassla.core.catalog.ChangeProduct;
import io.wassla.core.catalog.EditProducts;
import io.wassla.core.catalog.ProductDraft;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.listing.BrowseProducts;
import io.wassla.core.catalog.listing.ProductPlace;
import io.wassla.core.catalog.listing.ShowProduct;
import io.wassla.core.catalog.presentation.Presentation;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.search.words.Beginnings;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many statements the use-cases of the catalog cost: a small number that does not grow with the store. */
class CatalogStatementsTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final UuidV7 IDS = new UuidV7(CLOCK, new SecureChance());
    private static final Storage STORAGE = Storage.open(TestCluster.get().freshDatabase(), StorageSettings.STANDARD);
    private static final BigStore STORE = new BigStore(STORAGE, "statements");
    private static List<ProductId> products = List.of();

    @BeforeAll
    static void fill() {
        products = STORE.fill(120, 60, 3);
    }

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    @Test
    void a_product_is_shown_with_one() {
        var show = new ShowProduct(STORAGE.transactions());

        assertThat(cost(() -> show.handle(new ShowProduct.Command(STORE.tenant.id(), products.getFirst()))))
                .isEqualTo(1);
    }

    @Test
    void products_are_listed_with_one_whatever_is_wanted() {
        var browse = new BrowseProducts(STORAGE.transactions());
        var soldOut = new ProductFilter(ProductStatus.ACTIVE, null, null, true);

        assertThat(cost(() -> browse.handle(browse(ProductFilter.ALL)))).isEqualTo(1);
        assertThat(cost(() -> browse.handle(browse(soldOut)))).isEqualTo(1);
        assertThat(cost(() -> browse.handle(browse(soldOut.named(Beginnings.of("عطر nsm"))))))
                .isEqualTo(1);
    }

    @Test
    void a_product_is_renamed_with_as_many_as_these() {
        var change = new ChangeProduct(STORAGE.transactions(), IDS, CLOCK);

        var cost = cost(() -> change.handle(new ChangeProduct.Command(
                STORE.tenant.id(), products.getFirst(), CatalogStatementsTest::renamed, null, Origin.AUTOMATIC)));

        assertThat(cost).isLessThanOrEqualTo(18);
    }

    @Test
    void fifty_are_edited_with_as_many_as_two() {
        var edit = new EditProducts(STORAGE.transactions(), IDS, CLOCK);
        var two = cost(() -> edit.handle(draft(products.subList(0, 2))));

        assertThat(cost(() -> edit.handle(draft(products.subList(2, 52))))).isEqualTo(two);
        assertThat(two).isLessThanOrEqualTo(18);
    }

    @Test
    void a_hundred_are_saved_with_as_many_as_twenty() {
        var twenty = cost(() -> STORE.fill(20, 20, 2, 10_000));

        assertThat(cost(() -> STORE.fill(100, 100, 2, 20_000))).isEqualTo(twenty);
        assertThat(twenty).isLessThanOrEqualTo(35);
    }

    private static EditProducts.Command draft(List<ProductId> some) {
        return new EditProducts.Command(
                STORE.tenant.id(),
                ImmutableSet.copyOf(some),
                List.of(new BulkEdit.SetStatus(ProductStatus.DRAFT)),
                Origin.AUTOMATIC);
    }

    private static BrowseProducts.Command browse(ProductFilter filter) {
        return new BrowseProducts.Command(STORE.tenant.id(), filter, ProductPlace.FIRST);
    }

    private static ProductDraft renamed(ProductSheet sheet) {
        var draft = sheet.draft();
        var presentation = draft.presentation();
        return new ProductDraft(
                new Presentation(
                        LocalizedText.of(Language.AR, "اسم آخر"),
                        presentation.description(),
                        presentation.handles(),
                        presentation.seo()),
                draft.publication(),
                draft.shelving(),
                draft.options(),
                draft.variants(),
                draft.pictures());
    }

    private static long cost(Supplier<?> work) {
        var before = STORAGE.statements().onThisThread();
        assertThat(work.get()).isNotNull();
        return STORAGE.statements().onThisThread() - before;
    }
}
