/** Tenants, their stores and their slugs. */
@NullMarked
package io.wassla.adapter.http.tenancy;

import org.jspecify.annotations.NullMarked;
