package io.wassla.core.catalog;

import java.util.UUID;

/** Identifies a variant. */
public record VariantId(UUID value) {}
