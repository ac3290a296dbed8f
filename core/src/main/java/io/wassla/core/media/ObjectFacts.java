package io.wassla.core.media;

import java.time.Instant;

/**
 * What is known of a stored file without reading it.
 *
 * @param length in bytes
 * @param stored when it was put last, to the second
 */
public record ObjectFacts(ObjectKey key, long length, Instant stored) {}
