package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.VariantId;

/** The stock of a variant, locked until the transaction ends. */
public record LockedStock(VariantId variant, ProductId product, Stock stock) {}
