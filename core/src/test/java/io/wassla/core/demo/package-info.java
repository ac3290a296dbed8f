@NullMarked
package io.wassla.core.demo;

import org.jspecify.annotations.NullMarked;
