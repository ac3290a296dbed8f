/** Signing in, tokens, and the person who is signed in. */
@NullMarked
package io.wassla.adapter.http.identity;

import org.jspecify.annotations.NullMarked;
