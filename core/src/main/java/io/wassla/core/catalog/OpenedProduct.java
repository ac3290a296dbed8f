package io.wassla.core.catalog;

import io.wassla.core.kernel.Page;

/**
 * A product opened to be worked on, read in one go.
 *
 * @param categories all of the store, to choose from
 * @param history of its stock, newest first
 */
public record OpenedProduct(ProductSheet sheet, CategoryTree categories, Page<StockChange> history) {}
