/** Who works on a tenant. */
@NullMarked
package io.wassla.adapter.http.membership;

import org.jspecify.annotations.NullMarked;
