package io.wassla.core.identity;

import java.util.UUID;

/** Identifies a person who signs in to the platform. */
public record UserId(UUID value) {}
