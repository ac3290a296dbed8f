/** Sessions, their tokens and the keys that sign them, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.session;

import org.jspecify.annotations.NullMarked;
