@NullMarked
package io.wassla.core.session;

import org.jspecify.annotations.NullMarked;
