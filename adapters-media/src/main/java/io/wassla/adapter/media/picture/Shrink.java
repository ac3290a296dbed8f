package io.wassla.adapter.media.picture;

import io.wassla.adapter.media.picture.Specimen.Size;
import java.util.Arrays;

/**
 * Draws a picture smaller: each new pixel is the average of those it covers, parts of pixels counted as parts, colours
 * weighed by their opacity. Whole numbers only, so that every machine draws the same.
 */
final class Shrink {
    private static final int CHANNELS = 4;

    private final Rows source;
    private final Size target;
    private final int[] row;
    private final long[] across;
    private final long[] sums;
    private final int[] drawn;

    private Shrink(Rows source, Size target) {
        this.source = source;
        this.target = target;
        this.row = new int[source.width()];
        this.across = new long[target.width() * CHANNELS];
        this.sums = new long[target.width() * CHANNELS];
        this.drawn = new int[target.width() * target.height()];
    }

    /** @param target not larger than the source */
    static Canvas to(Size target, Rows source) {
        return new Shrink(source, target).draw();
    }

    private Canvas draw() {
        var height = source.height();
        for (int y = 0, out = 0; y < height; y++) {
            readAcross(y);
            var from = (long) y * target.height();
            var to = from + target.height();
            for (var end = (long) (out + 1) * height; end <= to; end += height) {
                add(end - Math.max(from, end - height));
                finish(out++);
            }
            var begin = Math.max(from, (long) out * height);
            if (begin < to) {
                add(to - begin);
            }
        }
        return new Canvas(target, drawn, source.transparent());
    }

    /** One row of the source, as wide as the target. */
    private void readAcross(int y) {
        source.row(y, row);
        Arrays.fill(across, 0);
        var width = source.width();
        for (int x = 0, out = 0; x < width; x++) {
            var from = (long) x * target.width();
            var to = from + target.width();
            for (var end = (long) (out + 1) * width; end <= to; end += width) {
                weigh(row[x], end - Math.max(from, end - width), out++);
            }
            var begin = Math.max(from, (long) out * width);
            if (begin < to) {
                weigh(row[x], to - begin, out);
            }
        }
    }

    private void weigh(int pixel, long weight, int out) {
        var at = out * CHANNELS;
        var top = pixel >>> 24;
        var each = source.transparent() ? weight * top : weight;
        across[at] += weight * top;
        across[at + 1] += each * (pixel >> 16 & 0xff);
        across[at + 2] += each * (pixel >> 8 & 0xff);
        across[at + 3] += each * (pixel & 0xff);
    }

    private void add(long weight) {
        for (var at = 0; at < sums.length; at++) {
            sums[at] += weight * across[at];
        }
    }

    private void finish(int y) {
        var whole = (long) source.width() * source.height();
        for (int x = 0, at = 0; x < target.width(); x++, at += CHANNELS) {
            var divisor = source.transparent() ? Math.max(1, sums[at]) : whole;
            drawn[y * target.width() + x] = average(sums[at], whole) << 24
                    | average(sums[at + 1], divisor) << 16
                    | average(sums[at + 2], divisor) << 8
                    | average(sums[at + 3], divisor);
        }
        Arrays.fill(sums, 0);
    }

    private static int average(long sum, long divisor) {
        return (int) Math.min(255, (sum + divisor / 2) / divisor);
    }
}
