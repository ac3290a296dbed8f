@NullMarked
package io.wassla.adapter.messaging;

import org.jspecify.annotations.NullMarked;
