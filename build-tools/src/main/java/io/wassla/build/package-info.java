/** Tools that only the build of Wassla uses. */
@NullMarked
package io.wassla.build;

import org.jspecify.annotations.NullMarked;
