/** The audit log and its hash chains, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.audit;

import org.jspecify.annotations.NullMarked;
