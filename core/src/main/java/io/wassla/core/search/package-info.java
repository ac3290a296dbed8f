/**
 * Finding products: how text is read, the same at indexing and at asking, how what was found is ranked, filtered and
 * counted, and search by picture.
 */
@NullMarked
package io.wassla.core.search;

import org.jspecify.annotations.NullMarked;
