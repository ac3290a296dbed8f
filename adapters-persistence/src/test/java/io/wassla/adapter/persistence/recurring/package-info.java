/** The clock of recurring work, on one node at a time. */
@NullMarked
package io.wassla.adapter.persistence.recurring;

import org.jspecify.annotations.NullMarked;
