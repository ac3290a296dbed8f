package io.wassla.core.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wassla.core.administration.SetPlan;
import io.wassla.core.administration.ShowStore;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.Product;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.variant.Variant;
import io.wassla.core.demo.FillDemoStore.Outcome;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.storefront.PolicyKind;
import io.wassla.core.storefront.StoreConfig;
import io.wassla.core.storefront.glossary.ChangeGlossary;
import io.wassla.core.storefront.glossary.ListTerms;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.Plan;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StorePictures;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FillDemoStoreTest {
    private final DemoStores stores = new DemoStores();

    @ParameterizedTest
    @EnumSource
    void every_theme_fills_a_store_that_is_open_and_says_who_sells(DemoTheme theme) {
        var tenant = stores.opened(theme);

        assertThat(stores.fill(tenant, theme, 60)).isEqualTo(new Outcome.Filled(60, 0, 0));
        assertThat(stores.products(tenant)).hasSize(60);
        var config = StoreConfig.of(store(tenant).config(), Language.AR);
        assertThat(store(tenant).status()).isEqualTo(StoreStatus.OPEN);
        assertThat(StoreConfig.faults(store(tenant).config(), Language.AR)).isEmpty();
        assertThat(config.legal().isComplete()).isTrue();
        assertThat(config.appearance().announcement().texts()).hasSize(2);
        assertThat(config.policies().texts()).hasSize(4);
    }

    @Test
    void the_front_page_opens_with_a_drawing_of_its_own_where_it_stands_beside_the_text() {
        var perfumes = stores.opened(DemoTheme.PERFUMES);
        var books = stores.opened(DemoTheme.BOOKS);
        stores.fill(perfumes, DemoTheme.PERFUMES, 12);
        stores.fill(books, DemoTheme.BOOKS, 12);

        assertThat(store(perfumes)
                        .pictures()
                        .in(PictureSpot.HERO)
                        .orElseThrow()
                        .alt()
                        .texts())
                .hasSize(2);
        assertThat(store(books).pictures()).isEqualTo(StorePictures.NONE);
    }

    @Test
    void nothing_in_the_menu_is_called_home_and_no_payment_or_tax_is_spoken_of() {
        var tenant = stores.opened(DemoTheme.SOUQ);
        stores.fill(tenant, DemoTheme.SOUQ, 60);
        var config = StoreConfig.of(store(tenant).config(), Language.AR);
        var said = new StringBuilder();
        config.appearance()
                .sections()
                .forEach(section -> said.append(section.text().texts()));
        said.append(config.policies().of(PolicyKind.TERMS).texts());

        assertThat(stores.wassla.storefront().showMenu().handle(tenant.id()).roots())
                .extracting(category -> category.name().in(Language.EN, Language.EN))
                .contains("Home and Living")
                .doesNotContain("Home");
        assertThat(said.toString()).doesNotContain("مدى", "mada", "الدفع", "payment", "ضريبة", "VAT");
    }

    @Test
    void everything_is_said_in_both_languages_and_looks_real() {
        var tenant = stores.opened(DemoTheme.SOUQ);
        stores.fill(tenant, DemoTheme.SOUQ, 300);

        assertThat(stores.products(tenant)).allSatisfy(product -> {
            assertThat(product.presentation().name().texts()).hasSize(2);
            assertThat(product.presentation().description().texts())
                    .hasSize(2)
                    .allSatisfy((language, text) -> assertThat(text).doesNotContain("{"));
            assertThat(product.presentation().handles().values()).hasSize(2);
            assertThat(product.pictures()).isNotEmpty().hasSizeLessThan(4);
            assertThat(product.pictures())
                    .extracting(Picture::alt)
                    .allSatisfy(alt -> assertThat(alt.texts()).hasSize(2));
            assertThat(product.placement().categories()).hasSize(1);
            assertThat(product.placement().tags()).isNotEmpty();
            assertThat(product.publication().publishedAt())
                    .isBetween(DemoStores.NOW.minus(Duration.ofDays(365)), DemoStores.NOW);
        });
    }

    @Test
    void options_and_tags_are_said_in_both_languages_and_as_the_store_says_them_already() {
        var tenant = stores.opened(DemoTheme.SOUQ);
        var glossary = stores.wassla.storefront().glossary();
        var own = Map.of("اللون", LocalizedText.of(Language.EN, "Shade"));
        glossary.change().handle(new ChangeGlossary.Command(tenant.id(), now -> now.with(own), Origin.OPERATOR));

        stores.fill(tenant, DemoTheme.SOUQ, 300);

        assertThat(store(tenant).glossary().in(Language.EN, "اللون")).isEqualTo("Shade");
        assertThat(glossary.list()
                        .handle(new ListTerms.Command(tenant.id(), store(tenant).glossary())))
                .hasSizeGreaterThan(40)
                .allSatisfy(term ->
                        assertThat(term.text().in(Language.EN)).as(term.word()).isPresent());
    }

    @Test
    void some_is_on_offer_some_is_running_out_and_some_is_sold_out() {
        var tenant = stores.opened(DemoTheme.SOUQ);
        stores.fill(tenant, DemoTheme.SOUQ, 300);

        var variants = variants(stores.products(tenant));
        assertThat(variants).hasSizeGreaterThan(500);
        assertThat(variants.stream().filter(each -> each.pricing().compareAt() != null))
                .hasSizeBetween(variants.size() / 10, variants.size() / 4);
        assertThat(variants).filteredOn(each -> each.stock().quantity() == 0).isNotEmpty();
        assertThat(variants)
                .filteredOn(each -> each.stock().quantity() > 0 && each.stock().quantity() < 5)
                .isNotEmpty();
        assertThat(stores.products(tenant))
                .anySatisfy(product ->
                        assertThat(product.assortment().isAvailable()).isFalse());
    }

    @Test
    void barcodes_are_valid_different_and_nobodys() {
        var tenant = stores.opened(DemoTheme.SOUQ);
        stores.fill(tenant, DemoTheme.SOUQ, 300);

        var barcodes = variants(stores.products(tenant)).stream()
                .map(each -> String.valueOf(each.parcel().barcode()))
                .toList();
        assertThat(barcodes).doesNotHaveDuplicates().allSatisfy(barcode -> {
            assertThat(barcode).matches("2\\d{12}");
            assertThat(checksum(barcode) % 10).isZero();
        });
    }

    @Test
    void done_again_it_changes_nothing_and_asked_for_more_it_adds_the_rest() {
        var tenant = stores.opened(DemoTheme.PERFUMES);
        stores.fill(tenant, DemoTheme.PERFUMES, 40);
        var before = stores.products(tenant);
        var store = store(tenant);

        assertThat(stores.fill(tenant, DemoTheme.PERFUMES, 40)).isEqualTo(new Outcome.Filled(0, 40, 0));
        assertThat(stores.products(tenant)).isEqualTo(before);
        assertThat(store(tenant)).isEqualTo(store);

        assertThat(stores.fill(tenant, DemoTheme.PERFUMES, 90)).isEqualTo(new Outcome.Filled(50, 40, 0));
        assertThat(stores.products(tenant)).hasSize(90).containsAll(before);
        assertThat(stores.progress).last().isEqualTo(90);
    }

    @Test
    void the_same_size_is_the_same_catalog() {
        var other = new DemoStores();
        var tenant = stores.opened(DemoTheme.HANDMADE);
        var otherTenant = other.opened(DemoTheme.HANDMADE);
        stores.fill(tenant, DemoTheme.HANDMADE, 80);
        other.fill(otherTenant, DemoTheme.HANDMADE, 80);

        assertThat(stores.products(tenant))
                .extracting(Product::presentation)
                .isEqualTo(other.products(otherTenant).stream()
                        .map(Product::presentation)
                        .toList());
        assertThat(variants(stores.products(tenant)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(variants(other.products(otherTenant)));
    }

    @Test
    void a_plan_without_room_is_told_before_anything_is_changed() {
        var tenant = stores.opened(DemoTheme.TOYS);
        stores.wassla.tenancy().setPlan().handle(new SetPlan.Command(tenant.id(), Plan.BASIC, Origin.OPERATOR));
        var draft = store(tenant);

        assertThat(stores.fill(tenant, DemoTheme.TOYS, 101)).isEqualTo(new Outcome.PlanTooSmall(Plan.BASIC, 100, 0));
        assertThat(stores.products(tenant)).isEmpty();
        assertThat(store(tenant)).isEqualTo(draft);

        assertThat(stores.fill(tenant, DemoTheme.TOYS, 100)).isEqualTo(new Outcome.Filled(100, 0, 0));
        assertThat(stores.fill(tenant, DemoTheme.TOYS, 100)).isEqualTo(new Outcome.Filled(0, 100, 0));
    }

    @Test
    void many_products_show_few_pictures() {
        var tenant = stores.opened(DemoTheme.PERFUMES);
        stores.fill(tenant, DemoTheme.PERFUMES, 1_000);

        var keys = stores.products(tenant).stream()
                .flatMap(product -> product.pictures().stream())
                .map(Picture::key)
                .distinct();
        assertThat(keys).hasSizeLessThan(200);
        assertThat(stores.products(tenant))
                .extracting(product -> product.presentation().name())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_souq_is_large_enough_for_the_largest_store_and_a_theme_says_how_much_it_has() {
        var vocabulary = Vocabulary.read();
        var tenant = stores.opened(DemoTheme.TOYS);

        assertThat(new Range(vocabulary, DemoTheme.SOUQ).capacity()).isGreaterThanOrEqualTo(FillDemoStore.MOST);
        var toys = new Range(vocabulary, DemoTheme.TOYS).capacity();
        assertThat(stores.fill(tenant, DemoTheme.TOYS, toys + 1)).isEqualTo(new Outcome.ThemeTooSmall(toys));
        assertThat(new Range(vocabulary, DemoTheme.TOYS)
                        .articles(toys)
                        .map(Article::name)
                        .distinct())
                .hasSize(toys);
    }

    @Test
    void too_few_and_too_many_are_refused() {
        var tenant = stores.opened(DemoTheme.TOYS);

        assertThatThrownBy(() -> stores.fill(tenant, DemoTheme.TOYS, 11))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("demo_size_invalid");
        assertThatThrownBy(() -> stores.fill(tenant, DemoTheme.TOYS, 100_001))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("demo_size_invalid");
    }

    @Test
    void a_store_that_does_not_exist_is_not_filled() {
        var nobody = new TenantId(new UUID(0, 7));

        assertThat(stores.wassla
                        .demo()
                        .fill()
                        .handle(new FillDemoStore.Command(nobody, DemoTheme.TOYS, 12, Origin.OPERATOR), done -> {}))
                .isEqualTo(new Outcome.Unknown());
    }

    private Store store(Tenant tenant) {
        return stores.wassla
                .tenancy()
                .showStore()
                .handle(new ShowStore.Command(tenant.id()))
                .orElseThrow();
    }

    private static List<Variant> variants(List<Product> products) {
        return products.stream()
                .flatMap(product -> product.assortment().variants().stream())
                .toList();
    }

    private static int checksum(String barcode) {
        var sum = 0;
        for (var place = 0; place < barcode.length(); place++) {
            sum += (barcode.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}
