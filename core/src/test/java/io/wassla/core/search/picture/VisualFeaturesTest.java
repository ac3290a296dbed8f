package io.wassla.core.search.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import io.wassla.core.media.PictureImpression;
import io.wassla.core.media.Thumbprint;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisualFeaturesTest {
    private static final PictureImpression FEATURES = new VisualFeatures();
    private static final int PICTURES = 300;
    private static final int SIDE = 48;

    @Test
    void a_picture_that_was_brightened_shifted_and_made_noisy_finds_itself() {
        var table = table();

        var found = IntStream.range(0, PICTURES)
                .filter(picture -> table.nearest(FEATURES.of(altered(picture)), 10, doc -> true).stream()
                        .anyMatch(near -> near.doc() == picture))
                .count();

        assertThat(found).isGreaterThanOrEqualTo(PICTURES * 95 / 100);
    }

    @Test
    void vectors_have_one_length() {
        for (var picture = 0; picture < 20; picture++) {
            var vector = FEATURES.of(drawn(picture));
            var length = IntStream.range(0, vector.length)
                    .map(at -> vector[at] * vector[at])
                    .sum();
            assertThat(Math.sqrt(length)).isBetween(122.0, 132.0);
        }
    }

    @Test
    void an_empty_picture_can_be_asked_too() {
        assertThat(FEATURES.of(new Thumbprint(1, 1, ImmutableIntArray.of(0)))).hasSize(PictureTable.LENGTH);
    }

    @Test
    void what_is_not_seen_takes_nobodys_place() {
        var near = table().nearest(FEATURES.of(drawn(7)), 3, doc -> doc > 100);

        assertThat(near).hasSize(3).allMatch(one -> one.doc() > 100);
    }

    private static PictureTable table() {
        var docs = new long[PICTURES];
        var features = new byte[PICTURES * PictureTable.LENGTH];
        for (var picture = 0; picture < PICTURES; picture++) {
            docs[picture] = picture;
            System.arraycopy(
                    FEATURES.of(drawn(picture)), 0, features, picture * PictureTable.LENGTH, PictureTable.LENGTH);
        }
        return new PictureTable(docs, features);
    }

    private static Thumbprint drawn(int seed) {
        return raster(seed, pixel -> pixel, 0);
    }

    private static Thumbprint altered(int seed) {
        return raster(seed, VisualFeaturesTest::brighter, 2);
    }

    /** Some rectangles in the colours of a seed, on a pale ground. */
    private static Thumbprint raster(int seed, IntUnaryOperator change, int shift) {
        var dice = new Dice(seed);
        var pixels = new int[SIDE * SIDE];
        Arrays.fill(pixels, 0xf2f0ee);
        for (var shape = 0; shape < 4; shape++) {
            var left = dice.below(SIDE - 12);
            var top = dice.below(SIDE - 12);
            var wide = 8 + dice.below(20);
            var high = 8 + dice.below(20);
            var colour = dice.below(1 << 24);
            for (var row = top; row < Math.min(SIDE, top + high); row++) {
                for (var column = left; column < Math.min(SIDE, left + wide); column++) {
                    pixels[row * SIDE + Math.min(SIDE - 1, column + shift)] = colour;
                }
            }
        }
        return new Thumbprint(
                SIDE, SIDE, ImmutableIntArray.copyOf(IntStream.of(pixels).map(change)));
    }

    private static int brighter(int pixel) {
        return channel(pixel >> 16) << 16 | channel(pixel >> 8) << 8 | channel(pixel);
    }

    private static int channel(int value) {
        return Math.min(255, (value & 0xff) + 10);
    }

    /** The same throws for the same seed. */
    private static final class Dice {
        private long state;

        Dice(int seed) {
            state = seed * 0x9E3779B97F4A7C15L + 1;
        }

        int below(int bound) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (int) ((state >>> 33) % bound);
        }
    }
}
