/** Pictures of products that don't exist, drawn from vector files. */
@NullMarked
package io.wassla.adapter.media.drawing;

import org.jspecify.annotations.NullMarked;
