/** Files of products. */
@NullMarked
package io.wassla.adapter.http.imports;

import org.jspecify.annotations.NullMarked;
