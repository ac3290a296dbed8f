/** The whole server: the API, the pages, the documentation and the figures of one Wassla. */
@NullMarked
package io.wassla.adapter.http.server;

import org.jspecify.annotations.NullMarked;
