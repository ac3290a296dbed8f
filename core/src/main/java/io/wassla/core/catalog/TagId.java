package io.wassla.core.catalog;

import java.util.UUID;

/** Identifies a tag. */
public record TagId(UUID value) {}
