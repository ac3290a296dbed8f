package io.wassla.core.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that was done.
 *
 * @param id a version 7 UUID, so that ids order entries by time
 * @param action {@code feature.what_happened}, past tense: {@code tenant.opened}, {@code session.started}; at most 80
 *     characters
 * @param at kept to the microsecond
 */
public record AuditEntry(UUID id, Origin origin, String action, Subject subject, Change change, Instant at) {}
