/** What can go wrong over HTTP, as RFC 9457 describes it, in the words of the reader. */
@NullMarked
package io.wassla.adapter.http.problem;

import org.jspecify.annotations.NullMarked;
