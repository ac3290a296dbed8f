package io.wassla.core.jobs;

import java.util.UUID;

/** Identifies a job. */
public record JobId(UUID value) {}
