package io.wassla.core.imports;

import static io.wassla.core.imports.ImportingShop.counts;
import static io.wassla.core.imports.ImportingShop.fault;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.contract.Shops;
import io.wassla.core.jobs.JobState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not taken of a file, and files of which nothing is. */
class RefusedProductsImportTest {
    private final ImportingShop imports = new ImportingShop();

    @Test
    void a_bad_row_is_told_and_stops_no_other() {
        var result = imports.take("""
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
        assertThat(imports.products()).hasSize(2);
    }

    @Test
    void a_variant_that_its_product_can_not_have_stops_no_other() {
        var result = imports.take("""
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
        assertThat(imports.product("S").product().assortment().variants()).hasSize(2);
    }

    @Test
    void of_rows_with_the_same_sku_whatever_its_case_the_first_one_counts() {
        var file = "sku,name_ar,price\nOud-1,عود,10\noud-1,بخور,20\n";
        var refused = List.of(fault(3, "sku", "sku_repeated"));

        assertThat(imports.take(file)).isEqualTo(counts(1, 0, 0, 1).with("errors", refused));
        var before = imports.products();

        assertThat(before).hasSize(1);
        assertThat(imports.product("Oud-1")
                        .product()
                        .assortment()
                        .first()
                        .pricing()
                        .price()
                        .minor())
                .isEqualTo(1_000);
        assertThat(imports.take(file)).isEqualTo(counts(0, 0, 1, 1).with("errors", refused));
        assertThat(imports.products()).isEqualTo(before);
    }

    @Test
    void a_row_with_more_cells_than_columns_is_refused_but_for_empty_ones_at_its_end() {
        assertThat(imports.take("sku,name_ar,price\nU,عود,1,250.00\nE,بخور,5,,\n"))
                .isEqualTo(counts(1, 0, 0, 1).with("errors", List.of(fault(2, "", "too_many_cells"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sku,name_ar,price,price|price",
                "sku,name_ar,price,السعر|price",
                "name_ar,sku,الرمز,price,name|sku, name_ar"
            })
    void a_file_that_has_a_column_twice_fails_as_a_whole(String header, String repeated) {
        assertThat(imports.run(header + "\nU,عود,1,2,3\n").state())
                .isEqualTo(new JobState.Failed("columns_repeated", repeated, Shops.NOW));
    }

    @Test
    void columns_that_are_not_known_may_come_twice() {
        assertThat(imports.take("sku,note,name_ar,note,price,\nU,a,عود,b,1,\n")).isEqualTo(counts(1, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1,2345", ",5", "5,", "1.250,50", "ten"})
    void an_amount_that_could_mean_anything_is_refused(String typed) {
        assertThat(imports.take("sku;name_ar;price\nA;عود;" + typed + "\n"))
                .isEqualTo(counts(0, 0, 0, 1).with("errors", List.of(fault(2, "price", "amount_invalid"))));
    }

    @Test
    void a_file_without_skus_fails_as_a_whole() {
        assertThat(imports.run("name_ar,price\nورد,10\n").state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("columns_missing"));
        assertThat(imports.run("").state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("file_empty"));
        for (var noText : List.of("PK\0\1\n", "sku\uFFFD\n")) {
            assertThat(imports.run(noText).state())
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

        assertThat(imports.take(file.toString()))
                .isEqualTo(counts(100, 0, 0, 1).with("errors", List.of(fault(102, "", "plan_limit"))));
    }
}
