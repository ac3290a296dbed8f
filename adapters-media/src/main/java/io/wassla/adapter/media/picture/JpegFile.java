package io.wassla.adapter.media.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JPEG file (ITU-T T.81) and keeps what its pixels are made of: tables, frame, scans. Application data
 * is read for orientation, colour profile and Adobe's colour transform, and then left out, like comments and whatever
 * follows the end.
 */
final class JpegFile {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int STAND_ALONE = 0x01;
    private static final int MOST_SCANS = 100;
    private static final int LONGEST_PROFILE = 4 << 20;
    private static final String EXIF = "Exif\0\0";
    private static final String PROFILE = "ICC_PROFILE\0";

    private final Bytes file;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private final TreeMap<Integer, Bytes> profile = new TreeMap<>();
    private @Nullable JpegFrame frame;
    private int transform = JpegFrame.UNTOLD;
    private boolean jfif;
    private int orientation = 1;
    private int scans;
    private int at = 2;

    private JpegFile(Bytes file) {
        this.file = file;
    }

    static Specimen read(Bytes file) {
        return new JpegFile(file).read();
    }

    private Specimen read() {
        clean.write(0xff);
        clean.write(START);
        for (var marker = marker(); marker != END; marker = marker()) {
            if (marker == STAND_ALONE || (marker >= FIRST_RESTART && marker <= LAST_RESTART)) {
                continue;
            }
            segment(marker);
        }
        clean.write(0xff);
        clean.write(END);
        if (frame == null || scans == 0) {
            throw PictureRefused.broken();
        }
        return new Specimen(
                Specimen.Format.JPEG,
                frame.size(),
                frame.components(),
                frame.samples(transform, jfif),
                orientation,
                profile(),
                new Bytes(clean.toByteArray()));
    }

    /** The next marker; a file that ends without an end marker was cut off. */
    private int marker() {
        if (file.u8(at) != 0xff) {
            throw PictureRefused.broken();
        }
        while (file.u8(at) == 0xff) {
            at++;
        }
        return file.u8(at++);
    }

    private void segment(int marker) {
        var length = file.length(file.u16(at), at);
        if (length < 2) {
            throw PictureRefused.broken();
        }
        var content = file.part(at + 2, length - 2);
        if (isOfThePixels(marker)) {
            clean.write(0xff);
            clean.write(marker);
            file.copy(at, length, clean);
        }
        at += length;
        learn(marker, content);
    }

    private void learn(int marker, Bytes content) {
        switch (marker) {
            case 0xc0, 0xc1, 0xc2 -> frame = JpegFrame.read(content, frame);
            case 0xe0 -> jfif |= content.says(0, "JFIF\0");
            case 0xe1 -> orientation = content.says(0, EXIF) ? Exif.orientation(after(content, EXIF)) : orientation;
            case 0xe2 -> learnProfile(content);
            case 0xee -> transform = content.says(0, "Adobe") && content.length() > 11 ? content.u8(11) : transform;
            case SCAN -> scan();
            default -> refuseOtherFrames(marker);
        }
    }

    private void learnProfile(Bytes content) {
        if (content.says(0, PROFILE)) {
            profile.put(content.u8(PROFILE.length()), after(content, PROFILE + "\0\0"));
        }
    }

    /** Lossless, hierarchical and arithmetic-coded files, which no browser shows either. */
    private static void refuseOtherFrames(int marker) {
        if (marker >= 0xc3 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8) {
            throw PictureRefused.unsupported();
        }
    }

    /** Up to the next marker that is not part of the coded pixels. */
    private void scan() {
        scans++;
        if (scans > MOST_SCANS || frame == null) {
            throw PictureRefused.broken();
        }
        var from = at;
        while (file.u8(at) != 0xff || isOfTheScan(file.u8(at + 1))) {
            at++;
        }
        file.copy(from, at - from, clean);
    }

    private static boolean isOfTheScan(int following) {
        return following == 0 || following == 0xff || (following >= FIRST_RESTART && following <= LAST_RESTART);
    }

    private static boolean isOfThePixels(int marker) {
        return switch (marker) {
            case 0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, SCAN -> true;
            default -> false;
        };
    }

    private Optional<Bytes> profile() {
        var whole = new ByteArrayOutputStream();
        for (var part : profile.values()) {
            whole.writeBytes(part.array());
        }
        return Optional.of(new Bytes(whole.toByteArray()))
                .filter(bytes -> bytes.length() > 0 && bytes.length() <= LONGEST_PROFILE);
    }

    private static Bytes after(Bytes content, String beginning) {
        return content.part(beginning.length(), content.length() - beginning.length());
    }
}
