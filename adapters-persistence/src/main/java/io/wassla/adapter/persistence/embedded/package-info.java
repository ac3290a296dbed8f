/** The PostgreSQL that Wassla brings along: unpacked, started, watched and stopped below the data folder. */
@NullMarked
package io.wassla.adapter.persistence.embedded;

import org.jspecify.annotations.NullMarked;
