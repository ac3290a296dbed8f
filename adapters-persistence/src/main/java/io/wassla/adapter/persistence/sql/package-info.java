/** One open transaction as the repositories see it, and what every repository needs to speak to PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.sql;

import org.jspecify.annotations.NullMarked;
