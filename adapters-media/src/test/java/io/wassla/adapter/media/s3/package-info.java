@NullMarked
package io.wassla.adapter.media.s3;

import org.jspecify.annotations.NullMarked;
