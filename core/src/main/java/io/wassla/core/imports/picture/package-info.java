/** Pictures that rows of an imported file point to: ordered, fetched, kept. */
@NullMarked
package io.wassla.core.imports.picture;

import org.jspecify.annotations.NullMarked;
