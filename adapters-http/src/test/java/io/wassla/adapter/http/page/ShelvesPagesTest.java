package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShelvesPagesTest {
    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void categories_are_added_moved_and_removed() {
        noura.open("/dashboard/categories");
        noura.submit("/dashboard/categories", "name_ar", "قسم أول");
        noura.submit("/dashboard/categories", "name_ar", "قسم ثان");
        var page = noura.open("/dashboard/categories").body();
        var second = Pattern.compile("/dashboard/categories/([0-9a-f-]{36})\"><bdi>قسم ثان")
                .matcher(page);
        assertThat(second.find()).isTrue();

        noura.submit("/dashboard/categories/" + second.group(1) + "/up");

        var moved = noura.open("/dashboard/categories").body();
        assertThat(moved.indexOf("<bdi>قسم ثان")).isLessThan(moved.indexOf("<bdi>قسم أول"));
        assertThat(noura.open("/dashboard/categories/" + second.group(1)).statusCode())
                .isEqualTo(200);
        noura.submit("/dashboard/categories/" + second.group(1) + "/remove");
        assertThat(noura.open("/dashboard/categories").body()).doesNotContain("قسم ثان");
    }

    @Test
    void tags_are_added_renamed_and_removed() {
        noura.open("/dashboard/tags");
        noura.submit("/dashboard/tags", "name", "وسم");
        var page = noura.open("/dashboard/tags").body();
        var tag = Pattern.compile("/dashboard/tags/([0-9a-f-]{36})\"").matcher(page);
        assertThat(tag.find()).isTrue();

        noura.submit("/dashboard/tags/" + tag.group(1), "name", "وسم جديد");
        assertThat(noura.open("/dashboard/tags").body()).contains("<bdi>وسم جديد</bdi>");
        assertThat(noura.submit("/dashboard/tags", "name", "وسم جديد").statusCode())
                .isEqualTo(422);
        noura.submit("/dashboard/tags/" + tag.group(1) + "/remove");
        assertThat(noura.open("/dashboard/tags").body()).doesNotContain("وسم جديد");
    }
}
