/** Commands about tenants, their stores and what those sell. */
@NullMarked
package io.wassla.adapter.cli.tenant;

import org.jspecify.annotations.NullMarked;
