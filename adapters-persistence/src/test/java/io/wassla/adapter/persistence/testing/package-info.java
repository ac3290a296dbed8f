/** Databases for tests, in our own modules and in those of others. */
@NullMarked
package io.wassla.adapter.persistence.testing;

import org.jspecify.annotations.NullMarked;
