/** Files on a disk of this machine. */
@NullMarked
package io.wassla.adapter.media.disk;

import org.jspecify.annotations.NullMarked;
