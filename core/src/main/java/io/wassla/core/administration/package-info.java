/** What an owner changes of a tenant and its store, and the platform of any. */
@NullMarked
package io.wassla.core.administration;

import org.jspecify.annotations.NullMarked;
