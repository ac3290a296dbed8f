@NullMarked
package io.wassla.adapter.cli;

import org.jspecify.annotations.NullMarked;
