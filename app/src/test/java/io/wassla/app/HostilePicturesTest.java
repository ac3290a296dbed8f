package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.wassla.core.contract.Jpegs;
import io.wassla.core.contract.Pngs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to do harm, sent to the product as it is delivered. */
class HostilePicturesTest {
    private static final String SCRIPT = "<html><script>alert(document.domain)</script>";
    private static final String SEARCH = "/store/search/image";
    private static final Pattern ADDRESS = Pattern.compile("/media/\\S+");

    @RegisterExtension
    static final Installed WASSLA = Installed.usual();

    private static Caller owner = Caller.of("http://localhost");
    private static Caller shopper = owner;
    private static String product = "";
    private static String images = "";

    @BeforeAll
    static void open_a_store() {
        WASSLA.superadminWithMail();
        owner = WASSLA.people().owner("noura@example.com", "nasam");
        shopper = WASSLA.caller().with("X-Tenant", "nasam");
        product = owner.post("/api/v1/products", "{\"name\": \"عود\", \"sku\": \"OUD\", \"price\": {\"amount\": 1000}}")
                .expect(201)
                .at("/id");
        images = "/api/v1/products/" + product + "/images";
    }

    @Test
    void a_photo_of_a_phone_stands_upright_and_says_not_where_it_was_taken() {
        var lying = Jpegs.withSegment(Jpegs.black(400, 200), 0xe1, Jpegs.exif(6));

        var image = owner.upload(images, lying, "holiday.jpg").expect(201);

        assertThat(image.at("/width")).isEqualTo("200");
        assertThat(image.at("/height")).isEqualTo("400");
        assertNothingSurvives(image, "GPS", "24.7136", "Exif");
    }

    @Test
    void nothing_of_a_page_or_an_archive_in_a_picture_survives() {
        var commented = Jpegs.withSegment(Jpegs.black(300, 100), 0xfe, ascii(SCRIPT));
        var polyglot = Bytes.concat(commented, ascii(SCRIPT), ascii("PK\u0003\u0004payload.jsp"));

        var image = owner.upload(images, polyglot, "page.html").expect(201);

        assertNothingSurvives(image, "<script", "PK\u0003\u0004", "payload");
    }

    @Test
    void a_bomb_is_refused_before_it_is_decoded() {
        var bomb = Pngs.file(
                Pngs.chunk("IHDR", Pngs.header(50_000, 50_000)),
                Pngs.chunk("IDAT", Pngs.deflated(new byte[16 << 20])),
                Pngs.chunk("IEND", new byte[0]));

        assertRefused(bomb, "bomb.png", 422, "picture_too_many_pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.svg", "logo.png", "../../logo.jpg", "\u202Egnp.exe"})
    void a_drawing_with_a_script_is_refused_whatever_it_is_called(String name) {
        var svg = ascii("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");

        assertRefused(svg, name, 415, "unsupported_media_type");
    }

    @Test
    void what_only_begins_like_a_picture_is_refused() {
        var whole = Jpegs.black(300, 200);

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "half.jpg", 422, "picture_broken");
        assertRefused(ascii("GIF89a"), "short.gif", 422, "picture_broken");
        assertRefused(ascii("MZ\u0090\0" + SCRIPT), "setup.jpg", 415, "unsupported_media_type");
        assertRefused(new byte[0], "empty.jpg", 415, "unsupported_media_type");
    }

    @Test
    void more_than_ten_mebibytes_are_refused() {
        var most = 10 * 1024 * 1024;

        owner.upload(images, Arrays.copyOf(Jpegs.black(60, 40), most), "most.jpg")
                .expect(201);
        assertRefused(Arrays.copyOf(Jpegs.black(60, 40), most + 1), "more.jpg", 413, "too_large");
        assertRefused(new byte[2 * most], "most.jpg", 413, "too_large");
    }

    private static void assertRefused(byte[] file, String name, int status, String code) {
        for (var reply : List.of(owner.upload(images, file, name), shopper.upload(SEARCH, file, name))) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(status);
            assertThat(reply.text()).contains("\"" + code + "\"");
        }
    }

    /** In none of the renditions that are served. */
    private static void assertNothingSurvives(Caller.Reply image, String... traces) {
        var addresses = ADDRESS.matcher(image.at("/srcset") + " " + image.at("/url"))
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(addresses).hasSizeGreaterThan(2);
        for (var address : addresses) {
            var served = new String(WASSLA.caller().bytes(address), StandardCharsets.ISO_8859_1);
            assertThat(served).as(address).doesNotContain(traces);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
