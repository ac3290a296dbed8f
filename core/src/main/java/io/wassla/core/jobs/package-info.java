/** Work that takes longer than a request: queued with a transaction, run by any node, watched by people. */
@NullMarked
package io.wassla.core.jobs;

import org.jspecify.annotations.NullMarked;
