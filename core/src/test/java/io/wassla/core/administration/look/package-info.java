@NullMarked
package io.wassla.core.administration.look;

import org.jspecify.annotations.NullMarked;
