/** Events and their way to the handlers, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.outbox;

import org.jspecify.annotations.NullMarked;
