package io.wassla.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.Wassla;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.BrowseAuditLog;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.contract.Shops;
import io.wassla.core.imports.csv.CsvFile;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobState;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportProductsTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final Wassla wassla =
            Wassla.on(MemoryPorts.on(storage, InstantSource.fixed(Shops.NOW), new SecureChance()));
    private final TenantId shop = Shops.open(storage, "nasam").id();

    @Test
    void rows_become_products_with_variants_categories_and_tags() {
        var result = take("""
            sku,product_sku,name_ar,name_en,category,tags,price,stock,option1_name,option1_value
            R-50,R,ورد الطائف,Taif Rose,عطور > عطور شرقية,ورد;مسائي,245,24,الحجم,50 مل
            R-100,R,,,,,389,9,الحجم,100 مل
            C-1,,شمعة,Candle,شموع,,95,3,,
            """);

        assertThat(result).isEqualTo(counts(3, 0, 0, 0));
        assertThat(products()).hasSize(2);
        var rose = product("R-50");
        assertThat(rose.product().assortment().variants()).hasSize(2);
        assertThat(rose.categories()).extracting(Category::name).hasSize(1);
        assertThat(rose.tags()).extracting(Tag::name).containsExactlyInAnyOrder("ورد", "مسائي");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = """
            sku,name_ar,price,stock,category,tags
            A,ورد,10,3,عطور,هدية
            B,مسك,20,,عطور,
            """;
        take(file);
        var before = products();

        assertThat(take(file)).isEqualTo(counts(0, 0, 2, 0));
        assertThat(products()).isEqualTo(before);
    }

    @Test
    void an_exported_file_changes_nothing_when_it_comes_back() {
        take("""
            sku,product_sku,name_ar,description_ar,category,tags,price,compare_at_price,stock,option1_name,option1_value
            R-50,R,=ورد,"سطر
            ثانٍ",عطور > شرقية,ورد,245.50,300,24,الحجم,50 مل
            R-100,R,,,,,389,,9,الحجم,100 مل
            Q,,"''=مسك",'نقلا,,,10,,,,
            """);
        var file = new StringWriter();

        wassla.imports().export().handle(new ExportProducts.Command(shop, "", Origin.OPERATOR), CsvFile.on(file));

        assertThat(file.toString()).contains("'=ورد", ",''=مسك,", ",'نقلا,");
        var audited = new BrowseAuditLog.Command(
                new Chain.OfTenant(shop), AuditFilter.ALL, new PageRequest(PageRequest.MOST, null));
        assertThat(wassla.audit().browse().handle(audited).items())
                .extracting(AuditEntry::action)
                .containsOnlyOnce("products.exported");
        assertThat(take(file.toString())).isEqualTo(counts(0, 0, 3, 0));
    }

    @Test
    void a_bad_row_is_told_and_stops_no_other() {
        var result = take("""
            sku,name_ar,price
            A,ورد,abc
            B,مسك,20
            ,عود,30
            C,,40
            "D,شمعة,50
            E,بخور,60
            """);

        assertThat(result)
                .isEqualTo(counts(2, 0, 0, 4)
                        .with(
                                "errors",
                                List.of(
                                        fault(2, "price", "amount_invalid"),
                                        fault(4, "sku", "sku_required"),
                                        fault(5, "name_ar", "name_required"),
                                        fault(6, "", "quote_unclosed"))));
        assertThat(products()).hasSize(2);
    }

    @Test
    void a_variant_that_its_product_can_not_have_stops_no_other() {
        var result = take("""
            sku,product_sku,name_ar,price,stock,option1_name,option1_value
            S,S,قميص,10,,المقاس,S
            S2,S,,10,,المقاس,S
            M,S,,10,-1,المقاس,M
            L,S,,10,,المقاس,L
            """);

        assertThat(result)
                .isEqualTo(counts(2, 0, 0, 2)
                        .with(
                                "errors",
                                List.of(
                                        fault(3, "option1_value", "variant_options_invalid"),
                                        fault(4, "stock", "stock_invalid"))));
        assertThat(product("S").product().assortment().variants()).hasSize(2);
    }

    @Test
    void variants_change_places_in_one_file() {
        take("""
            sku,product_sku,name_ar,price,option1_name,option1_value
            A,A,قميص,10,المقاس,S
            B,A,,10,المقاس,M
            """);

        var result = take("""
            sku,product_sku,option1_name,option1_value
            A,A,المقاس,M
            B,A,المقاس,S
            """);

        assertThat(result).isEqualTo(counts(0, 2, 0, 0));
    }

    @Test
    void a_known_sku_is_updated_and_what_its_row_does_not_say_stays() {
        take("sku,name_ar,price,stock\nA,ورد,10,3\n");

        assertThat(take("sku,stock\nA,7\n")).isEqualTo(counts(0, 1, 0, 0));
        var product = product("A").product();
        assertThat(product.assortment().first().stock().quantity()).isEqualTo(7);
        assertThat(product.assortment().first().pricing().price().minor()).isEqualTo(1_000);
    }

    @Test
    void a_sku_in_another_case_is_the_same_one_in_one_file_too() {
        assertThat(take("sku,name_ar,price\nOud-1,عود,10\noud-1,عود,20\n")).isEqualTo(counts(2, 0, 0, 0));

        assertThat(products()).hasSize(1);
        assertThat(product("Oud-1")
                        .product()
                        .assortment()
                        .first()
                        .pricing()
                        .price()
                        .minor())
                .isEqualTo(2_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.5|125050",
                "1,250.50|125050",
                "12,345,678|1234567800",
                "25,50|2550",
                "25,5|2550",
                "١٢٫٥|1250",
                "٢٥,٥٠|2550",
                "1٬250٫50|125050"
            })
    void an_amount_is_read_as_people_write_it(String typed, long minor) {
        take("sku;name_ar;price\nA;عود;" + typed + "\n");

        assertThat(product("A").product().assortment().first().pricing().price().minor())
                .isEqualTo(minor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1,2345", ",5", "5,", "1.250,50", "ten"})
    void an_amount_that_could_mean_anything_is_refused(String typed) {
        assertThat(take("sku;name_ar;price\nA;عود;" + typed + "\n"))
                .isEqualTo(counts(0, 0, 0, 1).with("errors", List.of(fault(2, "price", "amount_invalid"))));
    }

    @Test
    void rows_of_a_product_that_are_scattered_over_batches_find_each_other() {
        var file =
                new StringBuilder("sku,product_sku,name_ar,price,option1_name,option1_value\nR-1,R,ورد,10,الحجم,1\n");
        for (var number = 0; number < 90; number++) {
            file.append("X-").append(number).append(",,منتج ").append(number).append(",5,,\n");
        }
        for (var number = 0; number < 400; number++) {
            file.append("bad row ").append(number).append('\n');
        }
        file.append("R-2,R,,12,الحجم,2\n");

        take(file.toString());

        assertThat(product("R-1").product().assortment().variants()).hasSize(2);
    }

    @Test
    void a_file_without_skus_fails_as_a_whole() {
        assertThat(run("name_ar,price\nورد,10\n").state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("columns_missing"));
        assertThat(run("").state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("file_empty"));
        for (var noText : List.of("PK\0\1\n", "sku\uFFFD\n")) {
            assertThat(run(noText).state())
                    .isInstanceOfSatisfying(
                            JobState.Failed.class,
                            failed -> assertThat(failed.code()).isEqualTo("file_not_text"));
        }
    }

    @Test
    void rows_beyond_the_plan_are_told() {
        var file = new StringBuilder("sku,name_ar,price\n");
        for (var number = 1; number <= 101; number++) {
            file.append("X-").append(number).append(",منتج,5\n");
        }

        assertThat(take(file.toString()))
                .isEqualTo(counts(100, 0, 0, 1).with("errors", List.of(fault(102, "", "plan_limit"))));
    }

    private Settings take(String file) {
        return run(file).state() instanceof JobState.Done(var result, var at) ? result : Settings.of("failed", "job");
    }

    private Job run(String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        var outcome = wassla.imports().start().handle(new StartImport.Command(shop, bytes, Origin.OPERATOR));
        var queued = outcome instanceof StartImport.Outcome.Queued(var job) ? job : null;
        assertThat(queued).isNotNull();
        wassla.upkeep().chores().stream()
                .filter(chore -> chore.name().startsWith("run-jobs-1"))
                .forEach(chore -> chore.work().run(() -> false));
        return storage.transactions()
                .within(shop, scope -> scope.jobs().find(queued.id()))
                .orElseThrow();
    }

    private List<ProductSheet> products() {
        return storage.transactions()
                .within(shop, scope -> scope.products().list(ProductFilter.ALL, new PageRequest(100, null)))
                .page()
                .items();
    }

    private ProductSheet product(String sku) {
        return products().stream()
                .filter(sheet -> sheet.product().assortment().variants().stream()
                        .anyMatch(variant -> variant.sku().value().equals(sku)))
                .findFirst()
                .orElseThrow();
    }

    private static Settings counts(long created, long updated, long unchanged, long failed) {
        return Settings.of("created", created)
                .with("updated", updated)
                .with("unchanged", unchanged)
                .with("failed", failed)
                .with("errors", List.of());
    }

    private static Map<String, ?> fault(long line, String column, String code) {
        return Settings.of("line", line)
                .with("column", column)
                .with("code", code)
                .values();
    }
}
