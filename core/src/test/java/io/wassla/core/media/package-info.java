@NullMarked
package io.wassla.core.media;

import org.jspecify.annotations.NullMarked;
