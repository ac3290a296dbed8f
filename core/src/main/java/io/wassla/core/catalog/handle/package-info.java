/** The names of products and categories in addresses, and who has which. */
@NullMarked
package io.wassla.core.catalog.handle;

import org.jspecify.annotations.NullMarked;
