/** Who belongs to which tenant, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.membership;

import org.jspecify.annotations.NullMarked;
