package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a PNG file and keeps the chunks that its pixels are made of; of an animation, the still picture. Texts,
 * times and private chunks are left out unread, and so is whatever follows the end.
 */
final class PngFile {
    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int LONGEST_PROFILE = 4 << 20;
    private static final int AROUND = 12;

    private final Bytes file;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private @Nullable Bytes header;
    private Optional<Bytes> profile = Optional.empty();
    private int orientation = 1;
    private boolean pixels;

    private PngFile(Bytes file) {
        this.file = file;
    }

    static Specimen read(Bytes file) {
        return new PngFile(file).read();
    }

    private Specimen read() {
        clean.writeBytes(SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        var at = SIGNATURE.length();
        var ended = false;
        while (!ended) {
            var length = file.length(file.u32(at), at + 8);
            var type = new String(file.part(at + 4, 4).array(), StandardCharsets.ISO_8859_1);
            chunk(type, at, length);
            ended = type.equals("IEND");
            at += AROUND + length;
        }
        if (header == null || !pixels) {
            throw PictureRefused.broken();
        }
        return new Specimen(
                Specimen.Format.PNG,
                new Size(side(header.u32(0)), side(header.u32(4))),
                bytesPerPixel(header.u8(8), header.u8(9)),
                Specimen.Samples.RGB,
                orientation,
                profile,
                new Bytes(clean.toByteArray()));
    }

    private void chunk(String type, int at, int length) {
        if (header == null && !type.equals("IHDR")) {
            throw PictureRefused.broken();
        }
        if (PIXELS.contains(type)) {
            requireIntact(at, length);
            file.copy(at, length + AROUND, clean);
        }
        var content = file.part(at + 8, length);
        switch (type) {
            case "IHDR" -> header = once(content);
            case "IDAT" -> pixels = true;
            case "eXIf" -> orientation = Exif.orientation(content);
            case "iCCP" -> profile = profile(content);
            default -> {}
        }
    }

    private Bytes once(Bytes content) {
        if (header != null || content.length() != 13) {
            throw PictureRefused.broken();
        }
        return content;
    }

    private void requireIntact(int at, int length) {
        var sum = new CRC32();
        sum.update(file.array(), at + 4, length + 4);
        if (sum.getValue() != file.u32(at + 8 + length)) {
            throw PictureRefused.broken();
        }
    }

    /** A name that ends in zero, the method zero, and the profile deflated: a bomb is let go, not refused. */
    private static Optional<Bytes> profile(Bytes content) {
        var at = 0;
        while (at < content.length() && content.u8(at) != 0) {
            at++;
        }
        var from = Math.min(at + 2, content.length());
        try (var inflated =
                new InflaterInputStream(new ByteArrayInputStream(content.array(), from, content.length() - from))) {
            var bytes = inflated.readNBytes(LONGEST_PROFILE + 1);
            return Optional.of(new Bytes(bytes)).filter(whole -> whole.length() <= LONGEST_PROFILE);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static int side(long declared) {
        if (declared > Integer.MAX_VALUE) {
            throw PictureRefused.broken();
        }
        return (int) declared;
    }

    private static int bytesPerPixel(int depth, int colours) {
        var samples = switch (colours) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        return samples * (depth > 8 ? 2 : 1);
    }
}
