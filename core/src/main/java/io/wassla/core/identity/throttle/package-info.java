/** Remembers recent attempts to slow down guessing. */
@NullMarked
package io.wassla.core.identity.throttle;

import org.jspecify.annotations.NullMarked;
