/** Files in a bucket that speaks the protocol of Amazon S3. */
@NullMarked
package io.wassla.adapter.media.s3;

import org.jspecify.annotations.NullMarked;
