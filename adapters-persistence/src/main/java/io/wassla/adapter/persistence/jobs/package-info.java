/** Jobs that people watch, and the clock of recurring work, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.jobs;

import org.jspecify.annotations.NullMarked;
