package io.wassla.core.catalog;

import io.wassla.core.kernel.LocalizedText;
import java.util.List;

/** A variant of which few are left. */
public record ScarceVariant(
        ProductId product, VariantId variant, LocalizedText name, List<String> choice, Sku sku, int quantity) {}
