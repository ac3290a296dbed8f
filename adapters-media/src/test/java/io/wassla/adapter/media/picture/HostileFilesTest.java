package io.wassla.adapter.media.picture;

import static io.wassla.adapter.media.picture.Files.ascii;
import static io.wassla.adapter.media.picture.StudioFixture.develop;
import static io.wassla.adapter.media.picture.StudioFixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import io.wassla.core.contract.Jpegs;
import io.wassla.core.contract.Pngs;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.media.PictureStudio.Developed;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to do harm, or broke. */
@Timeout(60)
class HostileFilesTest {
    private static final String SCRIPT = "<html><script>alert(document.domain)</script>";

    @Test
    void nothing_of_a_page_hidden_in_a_jpeg_survives() {
        var commented = Jpegs.withSegment(Files.jpeg(200, 100), 0xfe, ascii(SCRIPT));
        var appended = Bytes.concat(commented, ascii(SCRIPT));

        assertCleanOf(appended, "<script");
    }

    @Test
    void nothing_of_an_archive_behind_a_picture_survives() {
        var archive = ascii("PK\u0003\u0004payload.jsp PK\u0005\u0006");

        assertCleanOf(Bytes.concat(Files.jpeg(200, 100), archive), "PK\u0003\u0004");
        assertCleanOf(Bytes.concat(Files.png(200, 100), archive), "PK\u0003\u0004");
    }

    @Test
    void nothing_of_a_text_in_a_png_survives() {
        var png = Files.png(64, 64);
        var text = Pngs.chunk("tEXt", ascii("Comment\0" + SCRIPT));
        var end = png.length - 12;

        assertCleanOf(Bytes.concat(Arrays.copyOf(png, end), text, Arrays.copyOfRange(png, end, png.length)), "<script");
    }

    @Test
    void no_place_on_earth_survives() {
        assertCleanOf(Jpegs.withSegment(Files.jpeg(200, 100), 0xe1, Jpegs.exif(6)), "GPS", "24.7136", "Exif");
    }

    @Test
    void a_bomb_is_refused_by_its_header() {
        assertThat(refusal(Files.bomb(50_000, 50_000))).isEqualTo(PictureFault.TOO_MANY_PIXELS);
        assertThat(refusal(Files.bomb(Integer.MAX_VALUE, 1))).isEqualTo(PictureFault.TOO_MANY_PIXELS);
        assertThat(refusal(Files.bomb(7072, 7072))).isEqualTo(PictureFault.TOO_MANY_PIXELS);
        assertThat(refusal(Files.bomb(-1, 10))).isEqualTo(PictureFault.BROKEN);
        assertThat(refusal(Files.bomb(0, 10))).isEqualTo(PictureFault.BROKEN);
    }

    @Test
    void a_text_that_inflates_without_end_is_never_inflated() {
        var png = Files.png(64, 64);
        var bomb = Pngs.deflated(new byte[16 << 20]);
        var chunks = Bytes.concat(
                Pngs.chunk("zTXt", Bytes.concat(ascii("Comment\0\0"), bomb)),
                Pngs.chunk("iCCP", Bytes.concat(ascii("profile\0\0"), bomb)));

        assertThat(develop(Bytes.concat(Arrays.copyOf(png, 33), chunks, Arrays.copyOfRange(png, 33, png.length)))
                        .width())
                .isEqualTo(64);
    }

    @Test
    void a_gif_is_measured_by_its_frame_and_not_by_its_screen() {
        assertThat(refusal(Files.gif(65_535, 65_535, 1))).isEqualTo(PictureFault.TOO_MANY_PIXELS);
        assertThat(refusal(Files.gif(1, 1, 2_001))).isEqualTo(PictureFault.TOO_MANY_PIXELS);
        assertThat(develop(Files.gif(1, 1, 2_000)).width()).isEqualTo(1);
    }

    @Test
    void an_image_that_is_a_document_is_refused() {
        assertThat(refusal(ascii("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")))
                .isEqualTo(PictureFault.UNSUPPORTED);
        assertThat(refusal(ascii("<?xml version='1.0'?><svg/>"))).isEqualTo(PictureFault.UNSUPPORTED);
        assertThat(refusal(ascii("%PDF-1.7"))).isEqualTo(PictureFault.UNSUPPORTED);
        assertThat(refusal(ascii("MZ\u0090\0"))).isEqualTo(PictureFault.UNSUPPORTED);
        assertThat(refusal(new byte[0])).isEqualTo(PictureFault.UNSUPPORTED);
    }

    @Test
    void formats_that_nobody_here_decodes_are_refused_by_name() {
        assertThat(refusal(ascii("\0\0\0\u001cftypavif\0\0\0\0avifmif1"))).isEqualTo(PictureFault.UNSUPPORTED);
        assertThat(refusal(ascii("BM\0\0\0\0"))).isEqualTo(PictureFault.UNSUPPORTED);
        assertThat(refusal(ascii("II*\0"))).isEqualTo(PictureFault.UNSUPPORTED);
    }

    @Test
    void a_beginning_alone_makes_no_picture() {
        for (var beginning : List.of("\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n", "GIF89a", "RIFF\4\0\0\0WEBP")) {
            assertThat(refusal(ascii(beginning))).as(beginning).isEqualTo(PictureFault.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void a_file_that_was_cut_off_anywhere_is_refused(String format) {
        var whole = Files.encoded(Files.halves(60, 40, BufferedImage.TYPE_INT_RGB), format);

        for (var length = 16; length < whole.length - 1; length += Math.max(1, whole.length / 40)) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("%d of %d", length, whole.length)
                    .isIn(PictureFault.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void a_damaged_file_is_shown_or_refused_and_nothing_else(String format) {
        var whole = Files.encoded(Files.halves(60, 40, BufferedImage.TYPE_INT_RGB), format);
        var random = new Random(7);

        for (var turn = 0; turn < 150; turn++) {
            var damaged = whole.clone();
            for (var hits = 0; hits <= turn % 4; hits++) {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            }
            assertThat(StudioFixture.STUDIO.glance(ByteSource.wrap(damaged))).isNotNull();
        }
    }

    @Test
    void more_bytes_than_allowed_are_not_even_read() {
        var most = (int) PicturePolicy.STANDARD.bytes();

        assertThat(refusal(Bytes.concat(Files.jpeg(60, 40), new byte[most]))).isEqualTo(PictureFault.TOO_LARGE);
        assertThat(develop(Arrays.copyOf(Files.jpeg(60, 40), most)).width()).isEqualTo(60);
    }

    @Test
    void a_jpeg_of_endless_scans_is_refused() {
        var jpeg = Files.jpeg(60, 40);
        var scan = indexOf(jpeg, new byte[] {(byte) 0xff, (byte) 0xda});
        var repeated = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        var bytes = new byte[][] {Arrays.copyOf(jpeg, jpeg.length - 2), new byte[0], {(byte) 0xff, (byte) 0xd9}};
        for (var turn = 0; turn < 101; turn++) {
            bytes[1] = Bytes.concat(bytes[1], repeated);
        }

        assertThat(refusal(Bytes.concat(bytes))).isEqualTo(PictureFault.BROKEN);
    }

    @Test
    void without_its_library_webp_is_refused_and_others_are_kept_in_every_width() {
        try (var studio = ImageIoStudio.withoutWebp(PicturePolicy.STANDARD)) {
            var webp = Files.encoded(Files.halves(60, 40, BufferedImage.TYPE_INT_RGB), "webp");

            assertThat(studio.develop(ByteSource.wrap(webp)))
                    .isEqualTo(new Developed.Refused(PictureFault.UNSUPPORTED));
            assertThat(studio.develop(ByteSource.wrap(Files.jpeg(400, 300))))
                    .isInstanceOfSatisfying(
                            Developed.Done.class,
                            done -> assertThat(done.picture().renditions())
                                    .hasSameSizeAs(done.picture().widths()));
        }
    }

    private static void assertCleanOf(byte[] file, String... traces) {
        for (var rendition : develop(file).renditions()) {
            var text = new String(rendition.content().bytes(), StandardCharsets.ISO_8859_1);
            assertThat(text).as(rendition.type().name()).doesNotContain(traces);
        }
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return Bytes.indexOf(bytes, part);
    }
}
