/** How a product appears: what it is called and what is said of it, on which shelves, from when. */
@NullMarked
package io.wassla.core.catalog.presentation;

import org.jspecify.annotations.NullMarked;
