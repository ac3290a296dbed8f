/** From a fresh account to an open store: country, business, store. */
@NullMarked
package io.wassla.core.onboarding;

import org.jspecify.annotations.NullMarked;
