/** Events that leave a transaction with its commit, are handled at least once and take effect once. */
@NullMarked
package io.wassla.core.outbox;

import org.jspecify.annotations.NullMarked;
