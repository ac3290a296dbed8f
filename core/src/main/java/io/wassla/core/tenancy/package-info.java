/** Tenants, their stores and plans, and the scopes through which alone their data is reached. */
@NullMarked
package io.wassla.core.tenancy;

import org.jspecify.annotations.NullMarked;
