/** Commands about the master key and what it encrypts. */
@NullMarked
package io.wassla.adapter.cli.keys;

import org.jspecify.annotations.NullMarked;
