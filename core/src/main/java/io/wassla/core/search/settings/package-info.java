/** How a store tunes its search: weights, synonyms, what is found first. */
@NullMarked
package io.wassla.core.search.settings;

import org.jspecify.annotations.NullMarked;
