package io.wassla.core.catalog;

/** The stock of a variant, locked until the transaction ends. */
public record LockedStock(VariantId variant, ProductId product, Stock stock) {}
