package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.VariantId;
import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/** A variant of which few are left. */
public record ScarceVariant(
        ProductId product, VariantId variant, LocalizedText name, List<String> choice, Sku sku, int quantity) {}
