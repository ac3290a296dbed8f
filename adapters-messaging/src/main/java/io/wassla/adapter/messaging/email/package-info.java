/** The ways e-mail goes out. */
@NullMarked
package io.wassla.adapter.messaging.email;

import org.jspecify.annotations.NullMarked;
