/**
 * A copy of the whole database in one file, and back.
 *
 * <p>The file: the line {@code wassla-backup 1}, then a gzip stream of frames. A frame is a letter, a length of four
 * bytes (big endian) and so many bytes:
 *
 * <ul>
 *   <li>{@code H} once, JSON: schema version, time, tables with their columns, in an order in which they can be filled;
 *   <li>{@code D} any number per table: PostgreSQL's COPY text format, UTF-8, cut anywhere;
 *   <li>{@code T} once per table, JSON, behind its data: rows, bytes, SHA-256;
 *   <li>{@code M} once, JSON, the end: the manifest, which repeats all of that and adds the sequences.
 * </ul>
 *
 * <p>Columns that the product encrypts are in it as they are in the database: encrypted. Without the key file they stay
 * so for ever. The key file is not in the backup and must be kept apart from it.
 */
@NullMarked
package io.wassla.adapter.persistence.backup;

import org.jspecify.annotations.NullMarked;
