/** The shelves of a store, one within another. */
@NullMarked
package io.wassla.core.catalog.category;

import org.jspecify.annotations.NullMarked;
