/** Search by picture: what a picture looks like, in numbers, and which products have one like it. */
@NullMarked
package io.wassla.core.search.picture;

import org.jspecify.annotations.NullMarked;
