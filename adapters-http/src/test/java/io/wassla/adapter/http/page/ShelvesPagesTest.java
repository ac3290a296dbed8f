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
    void the_description_of_a_category_is_written_in_both_languages() {
        noura.open("/dashboard/categories");
        noura.submit("/dashboard/categories", "name_ar", "بخور");
        var found = Pattern.compile("/dashboard/categories/([0-9a-f-]{36})\"><bdi>بخور")
                .matcher(noura.open("/dashboard/categories").body());
        assertThat(found.find()).isTrue();
        var path = "/dashboard/categories/" + found.group(1);

        noura.submit(path, "name_ar", "بخور", "description_ar", "من الهند\r\nوكمبوديا", "description_en", "From India");
        assertThat(noura.open(path).body()).contains(">من الهند\nوكمبوديا</textarea>", ">From India</textarea>");

        noura.submit(path, "name_ar", "بخور", "description_ar", "", "description_en", "From India");
        assertThat(noura.open(path).body()).doesNotContain("من الهند").contains("From India");
        var refused = noura.submit(path, "name_ar", "بخور", "description_ar", "ا".repeat(2_001));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#description_ar\"");
    }

    @Test
    void the_form_of_a_tag_stands_before_all_tags_and_is_where_one_writes() {
        noura.open("/dashboard/tags");
        noura.submit("/dashboard/tags", "name", "أمام");
        var page = noura.open("/dashboard/tags").body();
        assertThat(page).doesNotContain("autofocus");
        var tag = Pattern.compile("/dashboard/tags/([0-9a-f-]{36})\"").matcher(page);
        assertThat(tag.find()).isTrue();

        var editing = noura.open("/dashboard/tags/" + tag.group(1)).body();

        assertThat(editing).containsOnlyOnce("autofocus");
        assertThat(editing.indexOf("id=\"name\"")).isLessThan(editing.indexOf("<ul class=\"rows\">"));
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
        var question = noura.open("/dashboard/tags/" + tag.group(1) + "/remove");
        assertThat(question.body()).contains("حذف الوسم «وسم جديد»؟", "href=\"/dashboard/tags\"");
        assertThat(noura.open("/dashboard/tags").body()).contains("وسم جديد");
        noura.submit("/dashboard/tags/" + tag.group(1) + "/remove");
        assertThat(noura.open("/dashboard/tags").body()).doesNotContain("وسم جديد");
    }
}
