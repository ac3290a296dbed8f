package io.wassla.adapter.media.picture;

import io.wassla.core.media.PictureFault;

/** Ends the work on a file that can't become a picture. */
final class PictureRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PictureFault why;

    private PictureRefused(PictureFault why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    static PictureRefused broken() {
        return new PictureRefused(PictureFault.BROKEN);
    }

    static PictureRefused unsupported() {
        return new PictureRefused(PictureFault.UNSUPPORTED);
    }

    static PictureRefused tooManyPixels() {
        return new PictureRefused(PictureFault.TOO_MANY_PIXELS);
    }

    static PictureRefused tooLarge() {
        return new PictureRefused(PictureFault.TOO_LARGE);
    }

    PictureFault why() {
        return why;
    }
}
