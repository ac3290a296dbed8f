/** Being signed in: sessions of browsers and of API clients, their tokens, and every way in and out. */
@NullMarked
package io.wassla.core.session;

import org.jspecify.annotations.NullMarked;
