/** The pages a person opens in a browser: written on the server, complete without any script. */
@NullMarked
package io.wassla.adapter.http.page;

import org.jspecify.annotations.NullMarked;
