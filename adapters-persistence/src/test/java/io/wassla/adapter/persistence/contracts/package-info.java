/** Every contract of core's ports, kept by PostgreSQL behind forced row security. */
@NullMarked
package io.wassla.adapter.persistence.contracts;

import org.jspecify.annotations.NullMarked;
