package io.wassla.core.audit;

import java.util.UUID;

/**
 * Fixes an entry's place and content in its chain.
 *
 * @param seq 1 for the first, no gaps
 * @param hash 64 lower-case hexadecimal digits: SHA-256 of the previous link's hash and the entry in its canonical form
 */
public record AuditLink(Chain chain, long seq, UUID entry, String hash) {}
