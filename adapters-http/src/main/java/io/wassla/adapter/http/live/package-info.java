/** Connections that stay open, and what is told over them. */
@NullMarked
package io.wassla.adapter.http.live;

import org.jspecify.annotations.NullMarked;
