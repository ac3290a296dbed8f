/** Tenants, stores and the use of plans, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.tenancy;

import org.jspecify.annotations.NullMarked;
