package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.Product;
import io.wassla.core.media.PicturePolicy;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is longer than a page takes is answered before it was sent, in the reader's language and with a way back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TooLargeUploadTest {
    private static final long TOO_LARGE = Product.MOST_PICTURES * PicturePolicy.STANDARD.bytes() + 2 * 1024 * 1024;

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_form_with_too_many_pictures_leads_back_to_the_form() throws IOException {
        var answer = begun("/dashboard/products/new", "ar");

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("<html lang=\"ar\"", "ما أرسلته كبير جدًا", "href=\"/dashboard/products/new\"");
        assertThat(begun("/dashboard/products/new", "en"))
                .startsWith("HTTP/1.1 413")
                .contains("<html lang=\"en\"", "What you sent is too large", "href=\"/dashboard/products/new\"");
    }

    @Test
    void a_file_of_products_that_is_too_long_is_named_beside_its_field() throws IOException {
        assertThat(begun("/dashboard/imports", "ar"))
                .startsWith("HTTP/1.1 413")
                .contains("<html lang=\"ar\"", "href=\"#file\"", "action=\"/dashboard/imports\"");
    }

    /** A form whose beginning was sent, and no more. */
    private String begun(String path, String language) throws IOException {
        var address = URI.create(server.url(path));
        try (var socket = new Socket("localhost", address.getPort())) {
            var request = """
                POST %s HTTP/1.1
                Host: localhost:%d
                Accept: text/html
                Accept-Language: %s
                Cookie: %s
                Sec-Fetch-Site: same-origin
                Content-Type: multipart/form-data; boundary=x
                Content-Length: %d

                --x
                """.formatted(path, address.getPort(), language, noura.cookieHeader(), TOO_LARGE)
                    .replace("\n", "\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
