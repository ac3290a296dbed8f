/** The search index keeps its plans under row security. */
@NullMarked
package io.wassla.adapter.persistence.search;

import org.jspecify.annotations.NullMarked;
