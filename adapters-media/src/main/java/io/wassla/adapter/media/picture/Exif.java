package io.wassla.adapter.media.picture;

/** The only thing wanted of EXIF data: how the camera was held. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;

    private final Bytes tiff;
    private final boolean little;

    private Exif(Bytes tiff) {
        this.tiff = tiff;
        this.little = tiff.says(0, "II");
    }

    /** 1 when the data doesn't say, or is damaged: that is no reason to refuse a picture. */
    static int orientation(Bytes tiff) {
        try {
            return new Exif(tiff).orientation();
        } catch (PictureRefused damaged) {
            return UPRIGHT;
        }
    }

    private int orientation() {
        if (!little && !tiff.says(0, "MM")) {
            return UPRIGHT;
        }
        var directory = tiff.length(u32(4), 0);
        var entries = u16(directory);
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if (u16(at) == ORIENTATION && u16(at + 2) == SHORT) {
                var value = u16(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private int u16(int at) {
        return little ? tiff.u16Little(at) : tiff.u16(at);
    }

    private long u32(int at) {
        return little ? tiff.u32Little(at) : tiff.u32(at);
    }
}
