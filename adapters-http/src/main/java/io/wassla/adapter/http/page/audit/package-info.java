/** The pages on which a store's own people, and those who run the platform, read what was done in it. */
@NullMarked
package io.wassla.adapter.http.page.audit;

import org.jspecify.annotations.NullMarked;
