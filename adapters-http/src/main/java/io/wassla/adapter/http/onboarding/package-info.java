/** From the first sign-in to an open store. */
@NullMarked
package io.wassla.adapter.http.onboarding;

import org.jspecify.annotations.NullMarked;
