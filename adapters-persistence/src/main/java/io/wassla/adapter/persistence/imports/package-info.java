/** What came of imported files, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.imports;

import org.jspecify.annotations.NullMarked;
