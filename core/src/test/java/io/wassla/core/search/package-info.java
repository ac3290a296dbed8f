/** How search reads, finds and ranks. */
@NullMarked
package io.wassla.core.search;

import org.jspecify.annotations.NullMarked;
