/** The name of a store in its address: what may be one, who has it, and others like it. */
@NullMarked
package io.wassla.core.tenancy.slug;

import org.jspecify.annotations.NullMarked;
