/** The pictures that a store shows of itself: its logo, and those of its front page. */
@NullMarked
package io.wassla.core.administration.look;

import org.jspecify.annotations.NullMarked;
