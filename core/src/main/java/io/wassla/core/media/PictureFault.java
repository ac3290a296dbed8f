package io.wassla.core.media;

/** Why a file can't become a picture. */
public enum PictureFault {
    /** More bytes than allowed. */
    TOO_LARGE,
    /** Not one of the formats taken, whatever it is called. */
    UNSUPPORTED,
    /** More pixels than allowed, or a shape that can't be shown. */
    TOO_MANY_PIXELS,
    /** One of the formats, but cut off or damaged. */
    BROKEN
}
