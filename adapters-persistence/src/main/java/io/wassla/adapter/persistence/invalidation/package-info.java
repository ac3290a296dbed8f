/** Word between nodes that something remembered is out of date, over LISTEN and NOTIFY. */
@NullMarked
package io.wassla.adapter.persistence.invalidation;

import org.jspecify.annotations.NullMarked;
