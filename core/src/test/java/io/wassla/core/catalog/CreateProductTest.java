package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static io.wassla.core.catalog.Counter.variant;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import io.wassla.core.catalog.CreateProduct.Outcome;
import io.wassla.core.catalog.ProductRefusal.AlreadyTaken;
import io.wassla.core.catalog.ProductRefusal.AtLimit;
import io.wassla.core.catalog.ProductRefusal.Malformed;
import io.wassla.core.catalog.ProductRefusal.UnknownReference;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.handle.Taken;
import io.wassla.core.catalog.picture.PictureId;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.presentation.Shelving;
import io.wassla.core.catalog.presentation.TaxCategory;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.catalog.variant.VariantDraft;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import io.wassla.core.memory.SeenBySearch;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.Plan;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreateProductTest {
    private final Counter counter = new Counter();

    @Test
    void a_product_is_there_as_it_was_wanted() {
        var category = counter.shelf(counter.tenant, "عطور");
        var shelving = new Shelving(Set.of(category.id()), Set.of(), List.of("جديد"), TaxCategory.ZERO_RATED);

        var outcome = counter.create(placed(draft("مسك", "M-1"), shelving));

        var sheet = ((Outcome.Created) outcome).sheet();
        assertThat(sheet.product()).isEqualTo(counter.shown(sheet.product()));
        assertThat(sheet.categories()).containsExactly(category);
        assertThat(sheet.tags()).extracting(Tag::name).containsExactly("جديد");
        assertThat(sheet.product().placement().tax()).isEqualTo(TaxCategory.ZERO_RATED);
    }

    @Test
    void a_handle_is_made_from_the_name_in_each_language_and_numbered_when_taken() {
        var first = counter.created(named("مسك أبيض", "White Musk", "M-1"));
        var second = counter.created(named("مسك أبيض", "White Musk!", "M-2"));
        var third = counter.created(named("مسك أبيض", "Black Musk", "M-3"));

        assertThat(handles(first)).isEqualTo(Map.of(Language.AR, "مسك-أبيض", Language.EN, "white-musk"));
        assertThat(handles(second)).isEqualTo(Map.of(Language.AR, "مسك-أبيض-2", Language.EN, "white-musk-2"));
        assertThat(handles(third)).isEqualTo(Map.of(Language.AR, "مسك-أبيض-3", Language.EN, "black-musk"));
    }

    @Test
    void a_name_without_letters_still_gets_a_handle() {
        assertThat(handles(counter.created(draft("!!!", "M-1"))).get(Language.AR))
                .startsWith("p-");
    }

    @Test
    void what_others_have_is_told_all_at_once() {
        var first = counter.created(draft("مسك", "M-1"));
        var handles = new Handles(Map.of(Language.AR, new Handle("مسك")));
        var wanted = draft("عود", "m-1");

        var outcome = counter.create(new ProductDraft(
                wanted.presentation().with(handles),
                wanted.publication(),
                wanted.shelving(),
                wanted.options(),
                wanted.variants(),
                List.of()));

        assertThat(outcome)
                .isEqualTo(new Outcome.Refused(new AlreadyTaken(Set.of(
                        new Taken.TakenSku(new Sku("m-1")), new Taken.TakenHandle(Language.AR, new Handle("مسك"))))));
        assertThat(counter.shown(first)).isEqualTo(first);
    }

    @Test
    void two_stores_may_have_the_same() {
        counter.created(draft("مسك", "M-1"));

        assertThat(counter.create(counter.other, draft("مسك", "M-1"))).isInstanceOf(Outcome.Created.class);
    }

    @Test
    void categories_tags_and_pictures_of_another_store_are_refused_and_nothing_stays() {
        var category = counter.shelf(counter.other, "عطور").id();
        var tag = counter.tag(counter.other, "جديد").id();
        var tax = TaxCategory.STANDARD;
        var draft = draft("مسك", "M-1");

        assertThat(counter.create(placed(draft, new Shelving(Set.of(category), Set.of(), List.of("new"), tax))))
                .isEqualTo(unknown("category_ids", "category_unknown"));
        assertThat(counter.create(placed(draft, new Shelving(Set.of(), Set.of(tag), List.of(), tax))))
                .isEqualTo(unknown("tags", "tag_unknown"));
        assertThat(counter.create(new ProductDraft(
                        draft.presentation(),
                        draft.publication(),
                        Shelving.NONE,
                        List.of(),
                        draft.variants(),
                        List.of(new PictureId(category.value())))))
                .isEqualTo(unknown("images", "image_unknown"));
        assertThat(counter.<Integer>within(scope -> scope.tags().count())).isZero();
        assertThat(counter.<Integer>within(scope -> scope.products().count())).isZero();
    }

    @Test
    void values_that_do_not_go_together_are_refused() {
        var two = new Option("المقاس", List.of("S", "M"));
        var draft = draft("مسك", "M-1");

        assertThat(counter.create(with(draft, List.of(two), variant("A", 1, "S"), variant("a", 1, "M"))))
                .isEqualTo(malformed("variants", "sku_repeated"));
        assertThat(counter.create(with(draft, List.of(two), variant("A", 1, "S"), variant("B", 1, "XL"))))
                .isEqualTo(malformed("variants", "variant_options_invalid"));
        assertThat(counter.create(with(draft, List.of(two, two), variant("A", 1, "S", "S"))))
                .isEqualTo(malformed("options", "options_invalid"));
        assertThat(counter.create(with(draft, List.of(), variant("A", -1))))
                .isEqualTo(malformed("variants", "stock_invalid"));
    }

    @Test
    void a_price_is_in_the_currency_of_the_store() {
        var draft = draft("مسك", "M-1");
        var dollars = new VariantDraft(
                null,
                new Sku("A"),
                List.of(),
                Pricing.of(new Money(100, Currency.getInstance("USD"))),
                1,
                StockPolicy.DENY,
                Parcel.NONE);

        assertThat(counter.create(with(draft, List.of(), dollars))).isEqualTo(malformed("price", "currency_mismatch"));
    }

    @Test
    void a_plan_allows_so_many_products_and_no_more() {
        for (var number = 0; number < 100; number++) {
            counter.created(draft("مسك " + number, "M-" + number));
        }

        assertThat(counter.create(draft("مسك", "M")))
                .isEqualTo(new Outcome.Refused(new AtLimit(Limit.PRODUCTS, 100, 100)));
        counter.plan(Plan.PRO);
        assertThat(counter.create(draft("مسك", "M"))).isInstanceOf(Outcome.Created.class);
    }

    @Test
    void the_stock_it_begins_with_stands_in_the_history() {
        var product = counter.created(draft("مسك", "M-1"));

        assertThat(counter.history(product)).singleElement().satisfies(change -> {
            assertThat(change.before()).isZero();
            assertThat(change.after()).isEqualTo(5);
            assertThat(change.cause()).isEqualTo(StockCause.CREATED);
            assertThat(change.by()).isEqualTo(Counter.NOURA.actor());
        });
    }

    @Test
    void an_active_product_is_published_now_unless_it_says_when() {
        var draft = draft("مسك", "M-1");
        var active = new Publication(ProductStatus.ACTIVE, null);
        var later =
                new Publication(ProductStatus.ACTIVE, counter.clock.instant().plusSeconds(60));

        assertThat(counter.created(published(draft, active)).publication().publishedAt())
                .isEqualTo(counter.clock.instant());
        var ahead = counter.created(published(draft("عود", "O-1"), later));
        assertThat(ahead.isVisible(counter.clock.instant())).isFalse();
        assertThat(ahead.isVisible(counter.clock.instant().plusSeconds(60))).isTrue();
    }

    @Test
    void search_the_audit_log_and_caches_are_told() {
        var parent = counter.shelf(counter.tenant, "عطور");
        var child = counter.shelf(counter.tenant, "عود", parent);
        counter.heard.clear();
        var shelving = new Shelving(Set.of(child.id()), Set.of(), List.of(), TaxCategory.STANDARD);

        var product = counter.created(placed(draft("مسك", "M-1"), shelving));

        assertThat(counter.seen(product)).isEqualTo(SeenBySearch.in(parent, child));
        assertThat(counter.audit().getFirst().action()).isEqualTo("product.added");
        assertThat(counter.heard)
                .contains(
                        new Invalidation(CatalogNotices.CATALOG, CatalogNotices.key(counter.tenant)),
                        new Invalidation(CatalogNotices.PRODUCT, CatalogNotices.key(counter.tenant, product.id())),
                        new Invalidation(CatalogNotices.HANDLE, CatalogNotices.key(counter.tenant, new Handle("مسك"))));
    }

    private static ProductDraft named(String arabic, String english, String sku) {
        var draft = draft(arabic, sku);
        return new ProductDraft(
                Counter.presentation(LocalizedText.of(arabic, english)),
                draft.publication(),
                draft.shelving(),
                draft.options(),
                draft.variants(),
                List.of());
    }

    private static ProductDraft placed(ProductDraft draft, Shelving shelving) {
        return new ProductDraft(
                draft.presentation(), draft.publication(), shelving, draft.options(), draft.variants(), List.of());
    }

    private static ProductDraft published(ProductDraft draft, Publication publication) {
        return new ProductDraft(
                draft.presentation(), publication, draft.shelving(), draft.options(), draft.variants(), List.of());
    }

    private static ProductDraft with(ProductDraft draft, List<Option> options, VariantDraft... variants) {
        return new ProductDraft(
                draft.presentation(), draft.publication(), draft.shelving(), options, List.of(variants), List.of());
    }

    private static Map<Language, String> handles(Product product) {
        return Maps.transformValues(product.presentation().handles().values(), Handle::value);
    }

    private static Outcome unknown(String field, String code) {
        return new Outcome.Refused(new UnknownReference(new FieldFault(field, code)));
    }

    private static Outcome malformed(String field, String code) {
        return new Outcome.Refused(new Malformed(new FieldFault(field, code)));
    }
}
