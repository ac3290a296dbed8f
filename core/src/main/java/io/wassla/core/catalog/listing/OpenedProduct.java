package io.wassla.core.catalog.listing;

import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.category.CategoryTree;
import io.wassla.core.catalog.stock.StockChange;
import io.wassla.core.kernel.Page;

/**
 * A product opened to be worked on, read in one go.
 *
 * @param categories all of the store, to choose from
 * @param history of its stock, newest first
 */
public record OpenedProduct(ProductSheet sheet, CategoryTree categories, Page<StockChange> history) {}
