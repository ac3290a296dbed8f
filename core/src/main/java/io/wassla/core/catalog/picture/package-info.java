/** What shows a product: its pictures and what is said of them. */
@NullMarked
package io.wassla.core.catalog.picture;

import org.jspecify.annotations.NullMarked;
