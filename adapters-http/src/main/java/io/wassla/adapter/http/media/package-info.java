/** Pictures and other files, as browsers get them. */
@NullMarked
package io.wassla.adapter.http.media;

import org.jspecify.annotations.NullMarked;
