/** Rates that all nodes keep together, with permits leased from PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.limits;

import org.jspecify.annotations.NullMarked;
