/** The second factor: an authenticator app and the recovery codes that stand in for it. */
@NullMarked
package io.wassla.core.identity.factor;

import org.jspecify.annotations.NullMarked;
