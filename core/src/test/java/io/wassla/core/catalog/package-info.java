@NullMarked
package io.wassla.core.catalog;

import org.jspecify.annotations.NullMarked;
