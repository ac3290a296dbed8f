@NullMarked
package io.wassla.adapter.media.picture;

import org.jspecify.annotations.NullMarked;
