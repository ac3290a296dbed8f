/** The pages on which a merchant takes products in from a file and out into one. */
@NullMarked
package io.wassla.adapter.http.page.imports;

import org.jspecify.annotations.NullMarked;
