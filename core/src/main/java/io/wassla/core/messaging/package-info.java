/** Letters to people by e-mail and SMS, the addresses they go to, and the providers that carry them. */
@NullMarked
package io.wassla.core.messaging;

import org.jspecify.annotations.NullMarked;
