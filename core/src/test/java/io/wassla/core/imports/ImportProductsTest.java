package io.wassla.core.imports;

import static io.wassla.core.imports.ImportingShop.counts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.category.Category;
import io.wassla.core.catalog.tag.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportProductsTest {
    private final ImportingShop imports = new ImportingShop();

    @Test
    void rows_become_products_with_variants_categories_and_tags() {
        var result = imports.take("""
            sku,product_sku,name_ar,name_en,category,tags,price,stock,option1_name,option1_value
            R-50,R,ورد الطائف,Taif Rose,عطور > عطور شرقية,ورد;مسائي,245,24,الحجم,50 مل
            R-100,R,,,,,389,9,الحجم,100 مل
            C-1,,شمعة,Candle,شموع,,95,3,,
            """);

        assertThat(result).isEqualTo(counts(3, 0, 0, 0));
        assertThat(imports.products()).hasSize(2);
        var rose = imports.product("R-50");
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
        imports.take(file);
        var before = imports.products();

        assertThat(imports.take(file)).isEqualTo(counts(0, 0, 2, 0));
        assertThat(imports.products()).isEqualTo(before);
    }

    @Test
    void variants_change_places_in_one_file() {
        imports.take("""
            sku,product_sku,name_ar,price,option1_name,option1_value
            A,A,قميص,10,المقاس,S
            B,A,,10,المقاس,M
            """);

        var result = imports.take("""
            sku,product_sku,option1_name,option1_value
            A,A,المقاس,M
            B,A,المقاس,S
            """);

        assertThat(result).isEqualTo(counts(0, 2, 0, 0));
    }

    @Test
    void a_known_sku_is_updated_and_what_its_row_does_not_say_stays() {
        imports.take("sku,name_ar,price,stock\nA,ورد,10,3\n");

        assertThat(imports.take("sku,stock\nA,7\n")).isEqualTo(counts(0, 1, 0, 0));
        var product = imports.product("A").product();
        assertThat(product.assortment().first().stock().quantity()).isEqualTo(7);
        assertThat(product.assortment().first().pricing().price().minor()).isEqualTo(1_000);
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
        imports.take("sku;name_ar;price\nA;عود;" + typed + "\n");

        assertThat(imports.product("A")
                        .product()
                        .assortment()
                        .first()
                        .pricing()
                        .price()
                        .minor())
                .isEqualTo(minor);
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

        imports.take(file.toString());

        assertThat(imports.product("R-1").product().assortment().variants()).hasSize(2);
    }
}
