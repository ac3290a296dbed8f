/** The pages of who works in a store, and of the stores that a person works in. */
@NullMarked
package io.wassla.adapter.http.page.members;

import org.jspecify.annotations.NullMarked;
