package io.wassla.core.media;

import com.google.common.io.ByteSource;

/**
 * Makes pictures that can be shown out of files that anybody may have made.
 *
 * <p>What a file is, is told by its content alone: JPEG, PNG, GIF (its first frame) and WebP (its first frame). Limits
 * are checked before anything is decoded. Renditions are drawn anew from the pixels: upright, in sRGB, without
 * metadata, so that nothing else of the file survives. The same file gives the same renditions.
 *
 * <p>Takes seconds of a processor and tens of megabytes, and so lets in few at a time; who waits too long gets
 * {@link io.wassla.core.kernel.PortUnavailable}. Never called inside a transaction. Safe for concurrent use.
 */
public interface PictureStudio {

    /** The picture in all its renditions. */
    Developed develop(ByteSource upload);

    /** What it looks like, and no more: for searching by a picture that is not kept. */
    Glanced glance(ByteSource upload);

    /** How developing ended. */
    sealed interface Developed {
        record Done(DevelopedPicture picture) implements Developed {}

        record Refused(PictureFault why) implements Developed {}
    }

    /** How looking at it ended. */
    sealed interface Glanced {
        record Seen(Thumbprint thumbprint) implements Glanced {}

        record Refused(PictureFault why) implements Glanced {}
    }
}
