/** What a store sells: the product itself, made, changed and removed, and what binds the parts of the catalog together. */
@NullMarked
package io.wassla.core.catalog;

import org.jspecify.annotations.NullMarked;
