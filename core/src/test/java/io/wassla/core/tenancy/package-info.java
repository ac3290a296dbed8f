@NullMarked
package io.wassla.core.tenancy;

import org.jspecify.annotations.NullMarked;
