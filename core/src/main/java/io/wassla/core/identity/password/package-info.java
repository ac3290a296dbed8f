/** Passwords: which are good enough, how they are kept, how one is reset. */
@NullMarked
package io.wassla.core.identity.password;

import org.jspecify.annotations.NullMarked;
