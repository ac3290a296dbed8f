package io.wassla.core.storefront;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.handle.Handles;
import java.time.Instant;

/** Where a product is found, and since when it is as it is. */
public record ProductAddress(ProductId id, Handles handles, Instant updatedAt) {}
