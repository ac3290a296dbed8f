package io.wassla.adapter.media.picture;

import static io.wassla.adapter.media.picture.StudioFixture.develop;
import static io.wassla.adapter.media.picture.StudioFixture.distance;
import static io.wassla.adapter.media.picture.StudioFixture.rendition;
import static io.wassla.adapter.media.picture.StudioFixture.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.wassla.core.contract.Jpegs;
import io.wassla.core.contract.Pngs;
import io.wassla.core.media.MediaType;
import io.wassla.core.media.PictureStudio.Glanced;
import io.wassla.core.media.Thumbprint;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class DevelopTest {

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void a_picture_looks_as_it_did(String format) {
        var picture = develop(Files.encoded(Files.halves(400, 200, BufferedImage.TYPE_INT_RGB), format));

        for (var image : List.of(seen(picture, 400, MediaType.WEBP), seen(picture, 400, MediaType.JPEG))) {
            assertThat(image.getWidth()).isEqualTo(400);
            assertThat(image.getHeight()).isEqualTo(200);
            assertThat(distance(Files.ROSE, image.getRGB(40, 100))).isLessThan(12);
            assertThat(distance(Files.LEAF, image.getRGB(360, 100))).isLessThan(12);
        }
    }

    @Test
    void there_is_a_webp_of_every_width_and_one_jpeg() {
        var picture = develop(Files.jpeg(2000, 1000));

        assertThat(picture.widths()).containsExactly(160, 320, 640, 960, 1280, 1920);
        assertThat(picture.renditions().stream()
                        .filter(each -> each.type() == MediaType.WEBP)
                        .map(each -> each.width()))
                .isEqualTo(picture.widths());
        assertThat(picture.renditions().stream()
                        .filter(each -> each.type() == MediaType.JPEG)
                        .map(each -> each.width()))
                .containsExactly(1280);
        assertThat(seen(picture, 320, MediaType.WEBP).getHeight()).isEqualTo(160);
    }

    @Test
    void a_small_picture_is_not_blown_up() {
        assertThat(develop(Files.png(100, 50)).widths()).containsExactly(100);
    }

    @Test
    void transparency_is_kept() {
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(Files.ROSE);
        pen.fillRect(0, 0, 100, 100);
        pen.dispose();

        var picture = develop(Files.encoded(image, "png"));

        for (var kept : List.of(seen(picture, 200, MediaType.WEBP), seen(picture, 200, MediaType.PNG))) {
            assertThat(kept.getRGB(150, 50) >>> 24).isZero();
            assertThat(kept.getRGB(50, 50) >>> 24).isEqualTo(255);
            assertThat(distance(Files.ROSE, kept.getRGB(50, 50))).isLessThan(12);
        }
    }

    @Test
    void a_picture_that_could_be_transparent_and_is_not_needs_no_png() {
        var picture = develop(Files.encoded(Files.halves(200, 100, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(picture.renditions()).extracting(each -> each.type()).containsOnly(MediaType.WEBP, MediaType.JPEG);
    }

    /** The file has rose on its left; where it is seen depends on how the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 200, left",
        "2, 400, 200, right",
        "3, 400, 200, right",
        "4, 400, 200, left",
        "5, 200, 400, top",
        "6, 200, 400, top",
        "7, 200, 400, bottom",
        "8, 200, 400, bottom"
    })
    void a_picture_stands_upright(int orientation, int width, int height, String rose) {
        var picture = develop(Jpegs.withSegment(Files.jpeg(400, 200), 0xe1, Jpegs.exif(orientation)));
        var image = seen(picture, width, MediaType.JPEG);

        assertThat(image.getHeight()).isEqualTo(height);
        var x = rose.equals("left") ? 20 : rose.equals("right") ? width - 20 : width / 2;
        var y = rose.equals("top") ? 20 : rose.equals("bottom") ? height - 20 : height / 2;
        assertThat(distance(Files.ROSE, image.getRGB(x, y))).isLessThan(12);
        assertThat(distance(Files.LEAF, image.getRGB(width - 1 - x, height - 1 - y)))
                .isLessThan(12);
    }

    @Test
    void colours_of_another_space_become_those_of_displays() {
        var picture = develop(Files.withProfile(Files.jpeg(200, 100), Files.swappedProfile()));
        var seen = new Color(seen(picture, 200, MediaType.JPEG).getRGB(40, 50));

        assertThat(seen.getGreen()).isGreaterThan(150);
        assertThat(seen.getRed()).isLessThan(80);
    }

    @Test
    void a_profile_that_is_none_changes_nothing() {
        var picture = develop(Files.withProfile(Files.jpeg(200, 100), new byte[200]));

        assertThat(distance(Files.ROSE, seen(picture, 200, MediaType.JPEG).getRGB(40, 50)))
                .isLessThan(12);
    }

    @Test
    void grey_stays_as_grey_as_it_was() {
        var picture = develop(Pngs.grey(100, 100, 128));

        assertThat(distance(
                        new Color(128, 128, 128),
                        seen(picture, 100, MediaType.JPEG).getRGB(50, 50)))
                .isLessThan(4);
    }

    @Test
    void sixteen_bits_become_eight() {
        var deep = new BufferedImage(100, 100, BufferedImage.TYPE_USHORT_GRAY);
        for (var at = 0; at < 10_000; at++) {
            deep.getRaster().setSample(at % 100, at / 100, 0, 0x8000);
        }

        var picture = develop(Files.encoded(deep, "png"));

        assertThat(distance(
                        new Color(128, 128, 128),
                        seen(picture, 100, MediaType.JPEG).getRGB(50, 50)))
                .isLessThan(4);
    }

    @Test
    void as_many_pixels_as_allowed_fit_into_little_memory() {
        var picture = develop(Pngs.grey(8000, 6250, 90));

        assertThat(picture.width()).isEqualTo(1920);
        assertThat(picture.height()).isEqualTo(1500);
        assertThat(distance(
                        new Color(90, 90, 90),
                        seen(picture, 1280, MediaType.JPEG).getRGB(640, 500)))
                .isLessThan(4);
    }

    @Test
    void a_thread_is_still_a_picture() {
        var picture = develop(Pngs.grey(1, 20_000, 90));

        assertThat(picture.width()).isEqualTo(1);
        assertThat(picture.height()).isEqualTo(3840);
    }

    @Test
    void the_same_file_gives_the_same_renditions() {
        var file = Files.jpeg(700, 500);

        assertThat(contents(file)).isEqualTo(contents(file));
    }

    @Test
    void who_only_looks_sees_what_is_kept() {
        var file = Files.jpeg(700, 500);

        var glanced = StudioFixture.STUDIO.glance(ByteSource.wrap(file));

        assertThat(glanced).isEqualTo(new Glanced.Seen(develop(file).thumbprint()));
    }

    @Test
    void a_thumbprint_is_a_small_square_on_white() {
        var clear = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        var print = develop(Files.encoded(clear, "png")).thumbprint();

        assertThat(print.width()).isEqualTo(Thumbprint.SIDE);
        assertThat(print.height()).isEqualTo(Thumbprint.SIDE);
        assertThat(print.pixels().asList()).containsOnly(0xffffff);
    }

    @Test
    void a_thumbprint_shows_the_picture_in_little() {
        var print = develop(Files.jpeg(700, 500)).thumbprint();

        assertThat(distance(Files.ROSE, print.pixels().get(64 * 32 + 5))).isLessThan(12);
        assertThat(distance(Files.LEAF, print.pixels().get(64 * 32 + 60))).isLessThan(12);
    }

    private static List<Integer> contents(byte[] file) {
        var picture = develop(file);
        return Stream.concat(
                        picture.renditions().stream()
                                .map(each -> Arrays.hashCode(rendition(picture, each.width(), each.type()))),
                        Stream.of(picture.thumbprint().hashCode()))
                .toList();
    }
}
