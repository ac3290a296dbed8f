/** Who works in which tenant, in which role, and what each role may do. */
@NullMarked
package io.wassla.core.membership;

import org.jspecify.annotations.NullMarked;
