package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.wassla.adapter.http.Multipart;
import io.wassla.core.contract.Pngs;
import io.wassla.core.membership.Role;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorePicturesPageTest {
    private static final String PAGE = "/dashboard/store/pictures";

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_page_is_found_and_says_what_is_missing() {
        assertThat(noura.open("/dashboard/store").body()).contains("href=\"" + PAGE + "\"", "بلا شعار");
        assertThat(noura.open(PAGE).body())
                .contains("action=\"" + PAGE + "/logo\"", "لم تُضف بعد")
                .doesNotContain("/remove\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo", "hero", "story"})
    void a_picture_is_uploaded_shown_replaced_and_removed_after_a_question(String spot) {
        noura.open(PAGE);

        var saved = noura.upload(PAGE + "/" + spot, picture(60));
        assertThat(saved.headers().firstValue("Location")).hasValue(PAGE + "?notice=picture_saved#" + spot);
        assertThat(noura.open(PAGE).body()).contains("width=\"60\" height=\"60\"", PAGE + "/" + spot + "/remove");

        noura.upload(PAGE + "/" + spot, picture(70));
        assertThat(noura.open(PAGE).body()).contains("width=\"70\"").doesNotContain("width=\"60\"");

        assertThat(noura.open(PAGE + "/" + spot + "/remove").body()).contains("حذف الصورة؟");
        assertThat(noura.submit(PAGE + "/" + spot + "/remove").statusCode()).isEqualTo(303);
        assertThat(noura.open(PAGE).body()).doesNotContain("width=\"70\"");
        assertThat(noura.open(PAGE + "/" + spot + "/remove").statusCode()).isEqualTo(404);
    }

    @Test
    void words_can_be_changed_without_another_picture() {
        noura.open(PAGE);
        noura.upload(PAGE + "/hero", picture(60).field("alt_hero_ar", "ورد"));

        var saved = noura.upload(
                PAGE + "/hero",
                Multipart.of("x").field("alt_hero_ar", "بستان \"ورد\"").field("alt_hero_en", "Roses"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(noura.open(PAGE).body())
                .contains("value=\"بستان &#34;ورد&#34;\"", "value=\"Roses\"", "width=\"60\"");
    }

    @Test
    void what_will_not_do_is_told_beside_its_field_and_what_was_typed_is_kept() {
        noura.open(PAGE);
        var svg = "<svg/>".getBytes(StandardCharsets.UTF_8);

        var refused = noura.upload(
                PAGE + "/hero",
                Multipart.of("x").field("alt_hero_ar", "ورد").file("file", "شعار <b>.svg", "image/png", svg));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#file_hero\"", "id=\"file_hero-error\"", "شعار &lt;b&gt;.svg", "value=\"ورد\"")
                .doesNotContain("شعار <b>");
        assertThat(noura.upload(PAGE + "/logo", Multipart.of("x").field("alt", "x"))
                        .body())
                .contains("id=\"file_logo-error\"", "اختر صورة لترفعها");
        assertThat(noura.upload(PAGE + "/story", picture(9).field("alt_story_en", "x".repeat(301)))
                        .body())
                .contains("id=\"alt_story_ar-error\"", "300");
        assertThat(noura.upload(PAGE + "/logo", large()).statusCode()).isEqualTo(413);
    }

    @Test
    void who_tends_the_products_alone_changes_no_picture_of_the_store() {
        noura.open(PAGE);
        server.put("nasam", Role.STAFF);

        var unread = noura.form(PAGE + "/logo").version(HttpClient.Version.HTTP_1_1);
        assertThat(noura.send(unread).statusCode()).isEqualTo(403);
        assertThat(noura.submit(PAGE + "/logo/remove").statusCode()).isEqualTo(403);
        assertThat(noura.open(PAGE).statusCode()).isEqualTo(403);
        assertThat(noura.open("/dashboard/products").statusCode()).isEqualTo(200);
    }

    @Test
    void the_audit_log_tells_of_it_in_words() {
        noura.open(PAGE);
        noura.upload(PAGE + "/logo", picture(9));

        assertThat(noura.open("/dashboard/audit-log").body()).contains("تغيّرت صورة من مظهر المتجر", "الشعار");
    }

    private static Multipart picture(int side) {
        return Multipart.of(Pngs.grey(side, side, 90), "a.png", "image/png");
    }

    private static Multipart large() {
        return Multipart.of(Bytes.concat(Pngs.grey(9, 9, 1), new byte[13 * 1024 * 1024]), "a.png", "image/png");
    }
}
