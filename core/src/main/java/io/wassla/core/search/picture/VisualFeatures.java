package io.wassla.core.search.picture;

import io.wassla.core.media.PictureImpression;
import io.wassla.core.media.Thumbprint;
import java.util.Arrays;

/**
 * How a picture looks, in {@value PictureTable#LENGTH} signed bytes: the colours of 4 × 4 fields in Oklab (48), which way
 * the edges run in 2 × 2 fields (8 directions each, 32), and how much of the whole has which colour (48).
 *
 * <p>Each part is made zero on average and weighed, and the whole brought to length 127.
 *
 * @see <a href="https://bottosson.github.io/posts/oklab/">Oklab</a>
 */
public final class VisualFeatures implements PictureImpression {
    private static final int GRID = 4;
    private static final int QUARTERS = 2;
    private static final int DIRECTIONS = 8;
    private static final int HUES = 12;
    private static final int SHADES = 3;
    private static final int GREYS = 12;
    private static final int LAYOUT_FROM = 0;
    private static final int EDGES_FROM = 3 * GRID * GRID;
    private static final int COLOURS_FROM = EDGES_FROM + QUARTERS * QUARTERS * DIRECTIONS;
    private static final double COLOURLESS = 0.035;

    @Override
    public byte[] of(Thumbprint picture) {
        var lab = Oklab.of(picture);
        var features = new double[PictureTable.LENGTH];
        layout(picture, lab, features);
        edges(picture, lab, features);
        colours(picture, lab, features);
        weigh(features, LAYOUT_FROM, EDGES_FROM, 1.0);
        weigh(features, EDGES_FROM, COLOURS_FROM, 0.7);
        weigh(features, COLOURS_FROM, features.length, 0.8);
        return bytes(features);
    }

    /** The mean colour of each field; what colour there is counts more than how bright it is. */
    private static void layout(Thumbprint picture, double[][] lab, double[] features) {
        var counts = new int[GRID * GRID];
        for (var place = 0; place < picture.pixels().length(); place++) {
            var field = field(picture, place, GRID);
            counts[field]++;
            features[field * 3] += lab[0][place] - 0.5;
            features[field * 3 + 1] += lab[1][place] * 3;
            features[field * 3 + 2] += lab[2][place] * 3;
        }
        for (var at = 0; at < EDGES_FROM; at++) {
            features[at] /= Math.max(1, counts[at / 3]);
        }
    }

    private static void edges(Thumbprint picture, double[][] lab, double[] features) {
        for (var row = 1; row < picture.height() - 1; row++) {
            for (var column = 1; column < picture.width() - 1; column++) {
                var place = row * picture.width() + column;
                var across = lab[0][place + 1] - lab[0][place - 1];
                var down = lab[0][place + picture.width()] - lab[0][place - picture.width()];
                var strength = Math.hypot(across, down);
                var turn = (Math.atan2(down, across) + Math.PI) / Math.PI % 1.0;
                var direction = Math.min(DIRECTIONS - 1, (int) (turn * DIRECTIONS));
                features[EDGES_FROM + field(picture, place, QUARTERS) * DIRECTIONS + direction] += strength;
            }
        }
    }

    private static void colours(Thumbprint picture, double[][] lab, double[] features) {
        for (var place = 0; place < picture.pixels().length(); place++) {
            features[COLOURS_FROM + colour(lab[0][place], lab[1][place], lab[2][place])]++;
        }
        for (var at = COLOURS_FROM; at < features.length; at++) {
            features[at] = Math.sqrt(features[at] / picture.pixels().length());
        }
    }

    private static int colour(double light, double a, double b) {
        if (Math.hypot(a, b) < COLOURLESS) {
            return HUES * SHADES + Math.min(GREYS - 1, (int) (light * GREYS));
        }
        var hue = (int) ((Math.atan2(b, a) + Math.PI) / (2 * Math.PI) * HUES) % HUES;
        return hue * SHADES + Math.min(SHADES - 1, (int) (light * SHADES));
    }

    private static int field(Thumbprint picture, int place, int side) {
        var column = place % picture.width() * side / picture.width();
        var row = place / picture.width() * side / picture.height();
        return row * side + column;
    }

    private static void weigh(double[] features, int from, int to, double weight) {
        var mean = Arrays.stream(features, from, to).average().orElse(0);
        var length = Math.sqrt(Arrays.stream(features, from, to)
                .map(one -> (one - mean) * (one - mean))
                .sum());
        for (var at = from; at < to; at++) {
            features[at] = length < 1e-9 ? 0 : (features[at] - mean) / length * weight;
        }
    }

    private static byte[] bytes(double[] features) {
        var length = Math.sqrt(Arrays.stream(features).map(one -> one * one).sum());
        var bytes = new byte[features.length];
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] = length < 1e-9 ? 0 : (byte) Math.round(features[at] / length * 127);
        }
        return bytes;
    }
}
