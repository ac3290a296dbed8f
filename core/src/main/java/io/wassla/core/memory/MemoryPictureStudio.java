package io.wassla.core.memory;

import com.google.common.io.ByteSource;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.wassla.core.media.DevelopedPicture;
import io.wassla.core.media.MediaType;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.PictureStudio;
import io.wassla.core.media.Rendition;
import io.wassla.core.media.Thumbprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes PNG files by their headers and shows them as they are, in every width: nothing is decoded, nothing is taken
 * out. For programs and tests in which nobody looks at pictures.
 */
public final class MemoryPictureStudio implements PictureStudio {
    private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;

    private final PicturePolicy policy = PicturePolicy.STANDARD;
    private final MemoryDatabase database;

    public MemoryPictureStudio(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Developed develop(ByteSource upload) {
        var bytes = read(upload);
        var fault = fault(bytes);
        return fault == null ? new Developed.Done(picture(bytes)) : new Developed.Refused(fault);
    }

    @Override
    public Glanced glance(ByteSource upload) {
        var bytes = read(upload);
        var fault = fault(bytes);
        return fault == null ? new Glanced.Seen(thumbprint(bytes)) : new Glanced.Refused(fault);
    }

    private byte[] read(ByteSource upload) {
        database.refuseInside("the picture studio");
        try {
            return upload.slice(0, policy.bytes() + 1).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable PictureFault fault(byte[] bytes) {
        if (bytes.length > policy.bytes()) {
            return PictureFault.TOO_LARGE;
        }
        if (!Arrays.equals(Arrays.copyOf(bytes, BEGINNING.length), BEGINNING)) {
            return PictureFault.UNSUPPORTED;
        }
        if (bytes.length < HEIGHT_AT + Integer.BYTES + END.length
                || !Arrays.equals(Arrays.copyOfRange(bytes, bytes.length - END.length, bytes.length), END)) {
            return PictureFault.BROKEN;
        }
        return policy.allows(number(bytes, WIDTH_AT), number(bytes, HEIGHT_AT)) ? null : PictureFault.TOO_MANY_PIXELS;
    }

    private DevelopedPicture picture(byte[] bytes) {
        var width = number(bytes, WIDTH_AT);
        var height = number(bytes, HEIGHT_AT);
        var widths = policy.widthsFor(width, height);
        var content = new Rendition.Content(bytes);
        var renditions = widths.stream()
                .map(each -> new Rendition(each, MediaType.PNG, content))
                .toList();
        var widest = widths.getLast();
        return new DevelopedPicture(
                widest, Math.max(1, height * widest / width), widths, renditions, thumbprint(bytes));
    }

    /** Alike for the same file, and for others not: what a picture of pixels would be too. */
    private static Thumbprint thumbprint(byte[] bytes) {
        var side = Thumbprint.SIDE;
        var pixels = IntStream.range(0, side * side).map(at -> bytes[at % bytes.length] & 0xffffff);
        return new Thumbprint(side, side, ImmutableIntArray.copyOf(pixels));
    }

    private static int number(byte[] bytes, int at) {
        return Ints.fromBytes(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
    }
}
