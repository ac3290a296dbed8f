package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import io.wassla.adapter.http.Multipart;
import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.contract.Pngs;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Settings;
import io.wassla.core.search.picture.SearchByPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureSearchPageTest {
    private static final byte[] GREY = Pngs.grey(40, 40, 200);
    private static final Multipart PICTURE = Multipart.of(GREY, "picture.png", "image/png");

    private final Browsing server = new Browsing();
    private final Shelves shelves = Shelves.open(server, "nasam", Settings.NONE);

    @BeforeAll
    void fill_a_store() {
        var perfumes = shelves.category("عطور", "perfumes");
        shelves.picture(shelves.product("rose", ProductStatus.ACTIVE, perfumes, 3), 40, 40);
        shelves.product("oud", ProductStatus.ACTIVE, perfumes, 3);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void what_looks_like_the_picture_is_shown_and_kept_by_nobody() throws Exception {
        var found = send("search/picture", PICTURE);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains("منتجات تشبه صورتك", "href=\"/products/rose\"", "href=\"/en/search\"")
                .doesNotContain("href=\"/products/oud\"");
        assertThat(found.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(found.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(send("en/search/picture", PICTURE).body())
                .contains("Products that look like your picture", "href=\"/en/products/rose\"");
    }

    @Test
    void a_store_without_pictures_says_so() throws Exception {
        var empty = Shelves.open(server, "empty", Settings.NONE);

        assertThat(send(empty, "search/picture", PICTURE).body()).contains("لا صور في المتجر تشبه صورتك.");
    }

    @Test
    void a_form_without_a_picture_is_shown_again() throws Exception {
        var nothing = Multipart.of("x").file("file", "", "application/octet-stream", new byte[0]);

        refused(nothing, 422, "اختر صورة أولًا.", "Choose a picture first.");
    }

    @Test
    void what_is_no_picture_is_said_beside_its_field() throws Exception {
        var page = "<html>".getBytes(StandardCharsets.UTF_8);

        refused(
                Multipart.of(page, "page.png", "image/png"),
                415,
                "تعذّرت قراءة هذه الصورة.",
                "This picture could not be read.");
        refused(
                Multipart.of(Pngs.empty(50_000, 50_000), "huge.png", "image/png"),
                422,
                "تعذّرت قراءة هذه الصورة.",
                "This picture could not be read.");
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_the_look_of_the_store() throws Exception {
        for (var mebibytes : List.of(10, 12)) {
            refused(
                    Multipart.of(new byte[mebibytes * 1024 * 1024 + 1], "large.png", "image/png"),
                    413,
                    "الصورة أكبر من 10 ميغابايت.",
                    "The picture is larger than 10 MB.");
        }
    }

    @Test
    void whoever_comes_while_others_are_served_is_asked_to_come_back() throws Exception {
        var answers = new ArrayList<HttpResponse<String>>();

        search(
                "203.0.113.1",
                whileRead(() -> search("203.0.113.2", whileRead(() -> {
                    answers.add(send("search/picture", PICTURE));
                    answers.add(send("en/search/picture", PICTURE));
                }))));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(503, 503);
        assertThat(answers.getFirst().headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answers.getFirst().body()).contains("كثيرون يبحثون بالصور الآن.", "id=\"file-error\"");
        assertThat(answers.getLast().body()).contains("Many are searching with pictures just now.");
        assertThat(send("search/picture", PICTURE).statusCode()).isEqualTo(200);
    }

    @Test
    void only_a_page_of_the_store_sends_it() throws Exception {
        assertThat(send(shelves, "search/picture", PICTURE, "Origin", shelves.origin(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        for (var sender : List.of(
                List.of("Origin", "http://evil.example"),
                List.of("Origin", "null"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Sec-Fetch-Site", "cross-site"))) {
            assertThat(send(shelves, "search/picture", PICTURE, sender.toArray(String[]::new))
                            .statusCode())
                    .as("%s", sender)
                    .isEqualTo(403);
        }
    }

    @Test
    void its_address_leads_back_to_the_form() throws Exception {
        var page = shelves.client().get("/en/search/picture");

        assertThat(page.status()).isEqualTo(301);
        assertThat(page.header("Location")).isEqualTo("/en/search");
    }

    private void refused(Multipart form, int status, String arabic, String english) throws Exception {
        for (var path : List.of("search/picture", "en/search/picture")) {
            var page = send(path, form);

            assertThat(page.statusCode()).as(path).isEqualTo(status);
            assertThat(page.body())
                    .contains(
                            path.startsWith("en") ? english : arabic,
                            "aria-describedby=\"file-error file-help\"",
                            "<details class=\"s-filter\" open>",
                            "/products/rose");
        }
    }

    private void search(String address, ByteSource upload) {
        var command = new SearchByPicture.Command(shelves.tenant().id(), new ClientAddress(address), upload, 1);
        assertThat(server.wassla.search().byPicture().handle(command))
                .isInstanceOf(SearchByPicture.Outcome.Found.class);
    }

    /** A picture that something happens to before it was looked at. */
    private static ByteSource whileRead(Work work) {
        return new ByteSource() {
            private boolean begun;

            @Override
            public InputStream openStream() throws IOException {
                if (!begun) {
                    begun = true;
                    work.run();
                }
                return new ByteArrayInputStream(GREY);
            }
        };
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private HttpResponse<String> send(String path, Multipart form) {
        return send(shelves, path, form);
    }

    private static HttpResponse<String> send(Shelves store, String path, Multipart form, String... headers) {
        var client = store.client();
        for (var place = 0; place < headers.length; place += 2) {
            client = client.with(headers[place], headers[place + 1]);
        }
        return client.post("/" + path, form).response();
    }
}
