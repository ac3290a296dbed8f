/** JSON in and out: one mapper, and a reader that names every wrong field at once. */
@NullMarked
package io.wassla.adapter.http.json;

import org.jspecify.annotations.NullMarked;
