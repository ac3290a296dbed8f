package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.wassla.core.demo.Drawing;
import io.wassla.core.demo.Hue;
import io.wassla.core.demo.ProductArtist;
import io.wassla.core.demo.Scene;
import io.wassla.core.demo.Shape;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.PictureStudio;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link ProductArtist} promises, with the studio that takes its pictures. */
public abstract class ProductArtistContract {
    private static final Drawing BOTTLE = new Drawing(Shape.BOTTLE_ARCH, Hue.ROSE, Hue.ROSE, Scene.ARCH);

    protected abstract ProductArtist artist();

    protected abstract PictureStudio studio();

    @ParameterizedTest
    @EnumSource
    void every_shape_becomes_a_picture(Shape shape) throws IOException {
        var drawn = artist().draw(new Drawing(shape, Hue.OUD, Hue.SAND, Scene.DISC));

        assertThat(drawn.size()).isLessThan(PicturePolicy.STANDARD.bytes());
        assertThat(studio().glance(drawn)).isInstanceOf(PictureStudio.Glanced.Seen.class);
    }

    @Test
    void it_is_as_large_as_shops_show_pictures() {
        assertThat(studio().develop(artist().draw(BOTTLE)))
                .isInstanceOfSatisfying(PictureStudio.Developed.Done.class, done -> {
                    assertThat(done.picture().width()).isGreaterThanOrEqualTo(1200);
                    assertThat(done.picture().height()).isGreaterThanOrEqualTo(1200);
                });
    }

    @Test
    void the_same_drawing_is_the_same_file() throws IOException {
        assertThat(artist().draw(BOTTLE).contentEquals(artist().draw(BOTTLE))).isTrue();
    }

    @Test
    void every_hue_wall_and_scene_is_another_picture() throws IOException {
        var drawings = Stream.of(
                        Arrays.stream(Hue.values()).map(hue -> new Drawing(BOTTLE.shape(), hue, Hue.ROSE, Scene.ARCH)),
                        Arrays.stream(Hue.values())
                                .map(wall -> new Drawing(BOTTLE.shape(), Hue.ROSE, wall, Scene.ARCH)),
                        Arrays.stream(Scene.values())
                                .map(scene -> new Drawing(BOTTLE.shape(), Hue.ROSE, Hue.ROSE, scene)))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        var files = new HashSet<HashCode>();
        for (var drawing : drawings) {
            files.add(artist().draw(drawing).hash(Hashing.sha256()));
        }

        assertThat(files).hasSameSizeAs(drawings);
    }
}
