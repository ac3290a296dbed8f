/** The append-only record of who did what to which thing, and the hash chain that shows it was not altered. */
@NullMarked
package io.wassla.core.audit;

import org.jspecify.annotations.NullMarked;
