@NullMarked
package io.wassla.adapter.media.drawing;

import org.jspecify.annotations.NullMarked;
