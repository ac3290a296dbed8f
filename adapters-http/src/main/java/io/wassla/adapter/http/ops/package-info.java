/** Health, version and metrics. */
@NullMarked
package io.wassla.adapter.http.ops;

import org.jspecify.annotations.NullMarked;
