package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Size;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks through a WebP file and packs its picture anew, or the first frame of its animation. */
final class WebpFile {
    private static final int HEADER = 12;
    private static final int FRAME_HEADER = 16;
    private static final int LONGEST_PROFILE = 4 << 20;
    private static final String EXIF = "Exif\0\0";
    private static final byte ALPHA = 0x10;

    private final int mostFrames;
    private @Nullable Bytes transparency;
    private @Nullable Bytes pixels;
    private boolean lossless;
    private Optional<Bytes> profile = Optional.empty();
    private int orientation = 1;
    private int frames;

    private WebpFile(int mostFrames) {
        this.mostFrames = mostFrames;
    }

    static Specimen read(Bytes file, int mostFrames) {
        var webp = new WebpFile(mostFrames);
        webp.walk(file, HEADER, 8 + file.length(file.u32Little(4), 8));
        return webp.specimen();
    }

    private void walk(Bytes bytes, int from, int to) {
        for (var at = from; at + 8 <= to; ) {
            var length = bytes.length(bytes.u32Little(at + 4), at + 8);
            var type = new String(bytes.part(at, 4).array(), StandardCharsets.ISO_8859_1);
            chunk(type, bytes.part(at + 8, length));
            at += 8 + length + (length & 1);
        }
    }

    private void chunk(String type, Bytes content) {
        switch (type) {
            case "VP8 " -> keep(content, false);
            case "VP8L" -> keep(content, true);
            case "ALPH" -> transparency = pixels == null ? content : transparency;
            case "ICCP" -> profile = Optional.of(content).filter(each -> each.length() <= LONGEST_PROFILE);
            case "EXIF" ->
                orientation = Exif.orientation(content.says(0, EXIF) ? content.part(6, content.length() - 6) : content);
            case "ANMF" -> frame(content);
            default -> {}
        }
    }

    private void frame(Bytes content) {
        frames++;
        if (frames > mostFrames) {
            throw PictureRefused.tooManyPixels();
        }
        if (pixels == null) {
            walk(content, FRAME_HEADER, content.length());
        }
    }

    private void keep(Bytes content, boolean withoutLoss) {
        if (pixels == null) {
            pixels = content;
            lossless = withoutLoss;
        }
    }

    private Specimen specimen() {
        if (pixels == null) {
            throw PictureRefused.broken();
        }
        var size = lossless ? sizeOfLossless(pixels) : sizeOfLossy(pixels);
        return new Specimen(
                Specimen.Format.WEBP, size, 4, Specimen.Samples.RGB, orientation, profile, clean(pixels, size));
    }

    /** RFC 6386, 9.1: a start code, then twice 14 bits and a scale. */
    private static Size sizeOfLossy(Bytes frame) {
        if ((frame.u8(0) & 1) != 0 || !frame.says(3, "\u009d\u0001*")) {
            throw PictureRefused.broken();
        }
        return new Size(frame.u16Little(6) & 0x3fff, frame.u16Little(8) & 0x3fff);
    }

    /** RFC 9649, 3.4: a signature, then twice 14 bits, one less than the side. */
    private static Size sizeOfLossless(Bytes frame) {
        if (frame.u8(0) != 0x2f) {
            throw PictureRefused.broken();
        }
        var bits = frame.u32Little(1);
        return new Size((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
    }

    private Bytes clean(Bytes content, Size size) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(ascii("WEBP"));
        if (transparency != null && !lossless) {
            body.writeBytes(chunkOf("VP8X", extended(size)));
            body.writeBytes(chunkOf("ALPH", transparency.array()));
        }
        body.writeBytes(chunkOf(lossless ? "VP8L" : "VP8 ", content.array()));
        return new Bytes(chunkOf("RIFF", body.toByteArray()));
    }

    private static byte[] extended(Size size) {
        var header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ALPHA).put(new byte[3]);
        for (var side : new int[] {size.width() - 1, size.height() - 1}) {
            header.putShort((short) side).put((byte) (side >> 16));
        }
        return header.array();
    }

    private static byte[] chunkOf(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii(type))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
