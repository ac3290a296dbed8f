/** The search index in PostgreSQL: terms as rows, facts and pictures kept in memory as long as they are true. */
@NullMarked
package io.wassla.adapter.persistence.search;

import org.jspecify.annotations.NullMarked;
