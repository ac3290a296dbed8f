/** Pictures that merchants have elsewhere. */
@NullMarked
package io.wassla.adapter.media.fetch;

import org.jspecify.annotations.NullMarked;
