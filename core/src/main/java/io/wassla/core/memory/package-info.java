/** In-memory adapters of every port: for tests, for trying things out, for embedding without a database. */
@NullMarked
package io.wassla.core.memory;

import org.jspecify.annotations.NullMarked;
