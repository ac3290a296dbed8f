/** The ways text messages go out. */
@NullMarked
package io.wassla.adapter.messaging.sms;

import org.jspecify.annotations.NullMarked;
