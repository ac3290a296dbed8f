@NullMarked
package io.wassla.core.messaging;

import org.jspecify.annotations.NullMarked;
