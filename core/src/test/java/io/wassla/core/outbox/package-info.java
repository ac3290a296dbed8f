@NullMarked
package io.wassla.core.outbox;

import org.jspecify.annotations.NullMarked;
