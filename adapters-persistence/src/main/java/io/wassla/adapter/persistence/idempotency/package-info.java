/** Answers to calls that a client may send twice, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
