/** The studio: from an uploaded file to renditions that browsers can be given. */
@NullMarked
package io.wassla.adapter.media.picture;

import org.jspecify.annotations.NullMarked;
