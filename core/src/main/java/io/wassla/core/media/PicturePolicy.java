package io.wassla.core.media;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What uploads may be, and which sizes are made of them.
 *
 * @param widths of renditions, ascending; what is narrower than the widest also gets one of its own width
 * @param tallest rendition: what would be taller is made narrower
 * @param frames of an animation, of which the first is shown
 */
public record PicturePolicy(long bytes, long pixels, List<Integer> widths, int tallest, int frames) {
    public static final PicturePolicy STANDARD =
            new PicturePolicy(10L * 1024 * 1024, 50_000_000L, List.of(160, 320, 640, 960, 1280, 1920), 3840, 2_000);

    public PicturePolicy {
        widths = ImmutableList.copyOf(widths);
    }

    public boolean allows(long width, long height) {
        return width > 0 && height > 0 && width * height <= pixels;
    }

    /** The widths for a picture of this size, ascending. */
    public List<Integer> widthsFor(int width, int height) {
        var widest = (int) Math.max(1, Math.min(Math.min(width, widths.getLast()), (long) tallest * width / height));
        return ImmutableList.<Integer>builder()
                .addAll(widths.stream().filter(each -> each < widest).iterator())
                .add(widest)
                .build();
    }
}
