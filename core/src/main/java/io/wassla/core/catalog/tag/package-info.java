/** Words that several products share. */
@NullMarked
package io.wassla.core.catalog.tag;

import org.jspecify.annotations.NullMarked;
