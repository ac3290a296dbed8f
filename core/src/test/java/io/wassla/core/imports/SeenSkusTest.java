package io.wassla.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.variant.Sku;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenSkusTest {
    private static final int MANY = 200_000;

    @Test
    void each_of_many_skus_is_new_once() {
        var seen = new SeenSkus();

        assertThat(IntStream.range(0, MANY)).allMatch(number -> seen.add(new Sku("A-" + number)));
        assertThat(IntStream.range(0, MANY)).noneMatch(number -> seen.add(new Sku("a-" + number)));
    }
}
