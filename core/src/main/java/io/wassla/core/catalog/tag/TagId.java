package io.wassla.core.catalog.tag;

import java.util.UUID;

/** Identifies a tag. */
public record TagId(UUID value) {}
