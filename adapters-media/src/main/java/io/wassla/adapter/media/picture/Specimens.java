package io.wassla.adapter.media.picture;

import io.wassla.core.media.PicturePolicy;

/** Tells what a file is by its content, and refuses what is too much before anything is decoded. */
final class Specimens {
    private final PicturePolicy policy;

    Specimens(PicturePolicy policy) {
        this.policy = policy;
    }

    Specimen examine(Bytes file) {
        if (file.length() > policy.bytes()) {
            throw PictureRefused.tooLarge();
        }
        var specimen = read(file);
        var size = specimen.size();
        if (size.width() <= 0 || size.height() <= 0) {
            throw PictureRefused.broken();
        }
        if (!policy.allows(size.width(), size.height())) {
            throw PictureRefused.tooManyPixels();
        }
        return specimen;
    }

    private Specimen read(Bytes file) {
        if (file.says(0, "\u00ff\u00d8\u00ff")) {
            return JpegFile.read(file);
        }
        if (file.says(0, PngFile.SIGNATURE)) {
            return PngFile.read(file);
        }
        if (file.says(0, "GIF87a") || file.says(0, "GIF89a")) {
            return GifFile.read(file, policy.frames());
        }
        if (file.says(0, "RIFF") && file.says(8, "WEBP")) {
            return WebpFile.read(file, policy.frames());
        }
        throw PictureRefused.unsupported();
    }
}
