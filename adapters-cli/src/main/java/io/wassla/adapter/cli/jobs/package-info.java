/** Commands about jobs. */
@NullMarked
package io.wassla.adapter.cli.jobs;

import org.jspecify.annotations.NullMarked;
