/** Values and ports that every feature shares: time-ordered ids, secrets, pages, refusals. */
@NullMarked
package io.wassla.core.kernel;

import org.jspecify.annotations.NullMarked;
