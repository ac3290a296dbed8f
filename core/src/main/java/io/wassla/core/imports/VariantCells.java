package io.wassla.core.imports;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.kernel.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its variant; what is absent is left as it is.
 *
 * @param choice value by option, in the order of the columns
 */
record VariantCells(
        Sku sku,
        Prices prices,
        @Nullable Integer stock,
        @Nullable Integer weightGrams,
        @Nullable String barcode,
        Map<String, String> choice) {
    VariantCells {
        choice = ImmutableMap.copyOf(choice);
    }

    record Prices(
            @Nullable Money price,
            @Nullable Money compareAt,
            @Nullable Money cost) {}
}
