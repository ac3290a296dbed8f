@NullMarked
package io.wassla.core.administration;

import org.jspecify.annotations.NullMarked;
