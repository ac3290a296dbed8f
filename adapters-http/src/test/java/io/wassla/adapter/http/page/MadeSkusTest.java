package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MadeSkusTest {
    private static final Pattern SKU = Pattern.compile("name=\"v0_sku\"[^>]*value=\"([^\"]+)\"");

    @Test
    void however_many_products_have_one_name_each_gets_a_sku_of_its_own() {
        try (var server = new Browsing()) {
            var noura = Surfer.owner(server);
            Set<String> skus = new HashSet<>();

            for (var product = 0; product < 12; product++) {
                noura.open("/dashboard/products/new");
                var saved = noura.submit(
                        "/dashboard/products/new",
                        "name_en",
                        "Taif Rose",
                        "v0_price",
                        "389",
                        "status",
                        "active",
                        "tax",
                        "standard");
                assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
                var shown = SKU.matcher(noura.open(Surfer.next(saved)).body());
                assertThat(shown.find()).isTrue();
                skus.add(shown.group(1));
            }

            assertThat(skus).hasSize(12).contains("TAIF-ROSE", "TAIF-ROSE-2", "TAIF-ROSE-5");
        }
    }
}
