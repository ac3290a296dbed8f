package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Multipart;
import io.wassla.core.contract.Pngs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturePagesTest {
    private static final Pattern SHOT = Pattern.compile("id=\"p-([0-9a-f-]{36})\"");

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);
    private int skus;

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_picture_a_name_and_a_price_make_a_product_in_one_form() {
        noura.open("/dashboard/products/new");
        var form = picture(Multipart.of("x").fields(oud()), "a.png", 60);
        var saved = noura.upload("/dashboard/products/new", picture(form, "b.png", 70));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(shots(Surfer.next(saved))).hasSize(2);
        assertThat(noura.open(Surfer.next(saved)).body()).contains("srcset=\"/media/", "بقيت صورتان بلا وصف");
        assertThat(noura.open("/dashboard/products").body()).contains("srcset=\"/media/");
    }

    @Test
    void a_form_of_which_no_file_was_chosen_saves_the_rest() {
        noura.open("/dashboard/products/new");
        var form = Multipart.of("x").fields(oud()).file("file", "", "application/octet-stream", new byte[0]);

        assertThat(noura.upload("/dashboard/products/new", form).statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_no_picture_is_named_while_the_product_and_the_others_are_kept() {
        noura.open("/dashboard/products/new");
        var svg = "<svg/>".getBytes(StandardCharsets.UTF_8);
        var form = picture(Multipart.of("x").fields(oud()).file("file", "شعار <b>.svg", "image/png", svg), "a.png", 61);

        var answer = noura.upload("/dashboard/products/new", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("شعار &lt;b&gt;.svg", "href=\"#file\"", "حُفظ المنتج وما بقي من صوره", "srcset=\"/media/")
                .doesNotContain("شعار <b>");
    }

    @Test
    void pictures_are_added_described_and_put_in_order_without_a_script() {
        var product = product();
        var page = product + "/pictures";
        noura.open(page);
        noura.upload(page, picture(Multipart.of("x"), "a.png", 62));
        noura.upload(page, picture(Multipart.of("x"), "b.png", 63));
        noura.upload(page, picture(Multipart.of("x"), "c.png", 64));
        var before = shots(product);
        var last = before.getLast();

        var moved = noura.submit(
                page + "/" + last, "do", "earlier", "alt_ar_" + last, "زجاجة \"عود\"", "alt_en_" + last, "A bottle");
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(shots(product)).containsExactly(before.get(0), last, before.get(1));
        assertThat(noura.open(page).body())
                .contains("value=\"زجاجة &#34;عود&#34;\"", "value=\"A bottle\"", "بقيت صورتان بلا وصف");

        keep(page, last, "primary");
        keep(page, before.getFirst(), "later");
        assertThat(shots(product)).containsExactly(last, before.get(1), before.get(0));
        assertThat(noura.open(page).body()).contains("value=\"A bottle\"");
    }

    @Test
    void a_picture_is_removed_after_a_question() {
        var product = product();
        var page = product + "/pictures";
        noura.open(page);
        noura.upload(page, picture(Multipart.of("x"), "a.png", 65));
        var one = shots(product).getFirst();

        assertThat(noura.open(page + "/" + one + "/remove").body()).contains("حذف الصورة؟");
        noura.submit(page + "/" + one + "/remove");

        assertThat(shots(product)).isEmpty();
        assertThat(noura.open(page + "/" + one + "/remove").statusCode()).isEqualTo(404);
    }

    @Test
    void a_description_that_is_too_long_comes_back_as_it_was_typed() {
        var product = product();
        var page = product + "/pictures";
        noura.open(page);
        noura.upload(page, picture(Multipart.of("x"), "a.png", 66));
        var one = shots(product).getFirst();

        var answer = noura.submit(page + "/" + one, "do", "save", "alt_ar_" + one, "ع".repeat(301));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#alt_ar_" + one + "\"", "value=\"" + "ع".repeat(301));
    }

    @Test
    void files_of_a_form_that_proves_nothing_are_refused() {
        var product = product();
        var form = picture(Multipart.of("x").field("_csrf", "forged"), "a.png", 67);

        assertThat(noura.upload(product + "/pictures", form).statusCode()).isEqualTo(403);
        assertThat(shots(product)).isEmpty();
    }

    @Test
    void pictures_of_anothers_product_are_not_there() {
        var huda = new Surfer(server);
        huda.signIn("huda@mail.example");
        huda.openStore("عود", "oud");
        huda.open("/dashboard/products");
        var page = product() + "/pictures";
        noura.open(page);
        noura.upload(page, picture(Multipart.of("x"), "a.png", 68));
        var one = SHOT.matcher(noura.open(page).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(huda.open(page).statusCode()).isEqualTo(404);
        assertThat(huda.upload(page, picture(Multipart.of("x"), "a.png", 69)).statusCode())
                .isEqualTo(404);
        assertThat(huda.submit(page + "/" + one, "do", "save").statusCode()).isEqualTo(404);
        huda.submit(page + "/" + one + "/remove");
        assertThat(noura.open(page).body()).contains(one);
    }

    private void keep(String page, String picture, String wish) {
        var body = noura.open(page).body();
        noura.submit(
                page + "/" + picture,
                "do",
                wish,
                "alt_ar_" + picture,
                value(body, "alt_ar_" + picture),
                "alt_en_" + picture,
                value(body, "alt_en_" + picture));
    }

    private static String value(String body, String field) {
        var found =
                Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"").matcher(body);
        return found.find() ? found.group(1).replace("&#34;", "\"") : "";
    }

    private String product() {
        noura.open("/dashboard/products/new");
        return Surfer.next(
                noura.upload("/dashboard/products/new", Multipart.of("x").fields(oud())));
    }

    private Map<String, String> oud() {
        return Map.of("name_ar", "عود", "v0_price", "90", "v0_sku", "OUD-" + ++skus, "status", "active");
    }

    private List<String> shots(String product) {
        return SHOT.matcher(noura.open(product + "/pictures").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Multipart picture(Multipart form, String name, int side) {
        return form.file("file", name, "image/png", Pngs.grey(side, side, 90));
    }
}
