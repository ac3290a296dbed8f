package io.wassla.adapter.http.shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private final KeptPages pages = new KeptPages();
    private int made;

    @Test
    void a_page_is_made_once_while_it_is_made_from_the_same() {
        var source = new Object();

        var first = get("/", source);
        var second = get("/", source);

        assertThat(second).isSameAs(first);
        assertThat(made).isOne();
    }

    @Test
    void what_is_only_equal_is_not_the_same() {
        get("/", List.of("rose"));
        get("/", List.of("rose"));

        assertThat(made).isEqualTo(2);
    }

    @Test
    void another_address_is_another_page() {
        var source = new Object();

        get("/", source);
        get("/en/", source);

        assertThat(made).isEqualTo(2);
    }

    @Test
    void a_page_is_the_same_plain_and_compressed() throws IOException {
        var page = get("/", new Object());

        assertThat(page.plain()).isEqualTo("وردة 1".getBytes(UTF_8));
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(page.zipped()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(page.plain());
        }
    }

    @Test
    void pages_that_differ_have_tags_that_differ() {
        assertThat(get("/", new Object()).etag())
                .isNotEqualTo(get("/", new Object()).etag());
    }

    private KeptPages.Page get(String address, Object source) {
        return pages.get(address, List.of(source), () -> ("وردة " + ++made).getBytes(UTF_8));
    }
}
