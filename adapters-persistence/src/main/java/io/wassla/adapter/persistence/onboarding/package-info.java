/** How far people are on their way to a store, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.onboarding;

import org.jspecify.annotations.NullMarked;
