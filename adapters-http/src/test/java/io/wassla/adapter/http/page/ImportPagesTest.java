package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.page.imports.ImportsPage;
import io.wassla.core.jobs.Chore;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of products in the dashboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String HEADER = "sku,name_ar,price\n";

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);
    private final Surfer reem = new Surfer(server);

    @BeforeAll
    void open_another_store() {
        reem.signIn("reem@mail.example");
        reem.openStore("رمال", "rimal");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void an_import_is_sent_followed_and_reported_without_a_script() {
        var sent = send(noura, HEADER + "A,عود,10\nB,مسك,dear\nC,=عنبر,5\n");
        assertThat(sent.statusCode()).isEqualTo(303);
        var page = Surfer.next(sent);

        assertThat(noura.open(page).body())
                .contains("ينتظر دوره", "href=\"" + page + "\"", "تحديث الحالة", "data-events=\"/api/v1/jobs/");
        run();

        assertThat(text(noura.open(page)))
                .contains("اكتمل إلا صفوفًا", "أُضيف صفان", "رُفض صف واحد", "السعر", "اكتب أرقامًا وفاصلة عشرية واحدة")
                .doesNotContain("data-events", "amount_invalid");
        assertThat(text(noura.open(ImportsPage.PATH))).contains(page, "اكتمل إلا صفوفًا", "رُفض صف واحد");
        assertThat(noura.open(page + "/refused.csv").body())
                .startsWith("\uFEFFsku,name_ar,price,السطر,السبب")
                .contains("B,مسك,dear,3,السعر: اكتب أرقامًا");
    }

    @Test
    void an_import_that_waits_is_stopped() {
        var page = Surfer.next(send(noura, HEADER + "S,عود,10\n"));
        noura.open(page);

        var stopped = noura.submit(page + "/cancel");
        run();

        assertThat(stopped.statusCode()).isEqualTo(303);
        assertThat(text(noura.open(page))).contains("أُلغي الاستيراد", "لم يُضف أي صف");
        noura.open(ImportsPage.PATH);
        assertThat(noura.submit(page + "/cancel")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("notice=import_over");
    }

    @Test
    void a_file_that_is_none_of_products_is_explained() {
        var page = Surfer.next(send(noura, "اسم,سعر\nعود,10\n"));
        run();

        assertThat(text(noura.open(page))).contains("تعذّر استيراد الملف", "ليس في السطر الأول عمود للرمز");
    }

    @Test
    void a_file_with_a_column_twice_is_explained_by_the_names_of_its_columns() {
        var page = Surfer.next(send(noura, "sku,price,السعر,name,الاسم\nS,10,11,عود,عود\n"));
        run();

        assertThat(text(noura.open(page))).contains("أعمدة مكررة: الاسم، السعر.");
    }

    @Test
    void a_form_without_a_file_comes_back_with_a_sentence() {
        var answer = send(noura, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>خطأ:", "href=\"#file\"", "اختر ملفًا فيه منتجات");
    }

    @Test
    void a_form_that_none_of_our_pages_sent_is_refused() {
        assertThat(noura.send(request("forged", HEADER, "")).statusCode()).isEqualTo(403);
        assertThat(noura.send(request(token(noura), HEADER, "").header("Origin", "http://nasam.localhost"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void strangers_find_nothing() {
        var page = Surfer.next(send(noura, HEADER + "P,عود,10\nQ,عود,dear\n"));
        run();

        for (var path : List.of(page, page + "/refused.csv")) {
            assertThat(reem.open(path).statusCode()).as(path).isEqualTo(404);
        }
        reem.open(ImportsPage.PATH);
        assertThat(reem.submit(page + "/cancel").statusCode()).isEqualTo(404);
        assertThat(reem.open(ImportsPage.PATH).body()).doesNotContain(page);
        assertThat(new Surfer(server).open(page + "/refused.csv").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void the_sample_is_taken_as_it_is(String language) {
        noura.open(ImportsPage.PATH);
        noura.submit("/language", "language", language, "back", "/");
        var sample = noura.open(ImportsPage.PATH + "/sample.csv");
        noura.open(ImportsPage.PATH);
        noura.submit("/language", "language", "ar", "back", "/");

        var page = Surfer.next(send(reem, sample.body()));
        run();

        assertThat(sample.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"sample.csv\"");
        assertThat(text(reem.open(page))).contains("اكتمل الاستيراد، وأُخذ كل صف");
    }

    @Test
    void all_products_are_taken_home_in_a_file_that_spreadsheets_read() {
        send(noura, HEADER + "X,=عود,10\n");
        run();

        var file = noura.open(ImportsPage.PATH + "/products.csv");

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(file.body()).startsWith("\uFEFFsku,name_ar,").contains("\r\nX,'=عود,");
    }

    @Test
    void an_empty_store_is_shown_the_way_to_an_import() {
        var hanan = new Surfer(server);
        hanan.signIn("hanan@mail.example");
        hanan.openStore("حنان", "hanan");

        assertThat(hanan.open("/dashboard/products").body()).contains("href=\"/dashboard/imports\"");
        assertThat(text(hanan.open(ImportsPage.PATH)))
                .contains("لم تستورد ملفًا بعد", "ملفًا نموذجيًا", "رمز المجموعة");
    }

    private HttpResponse<String> send(Surfer surfer, String file) {
        return surfer.send(request(token(surfer), file, "products.csv"));
    }

    private String token(Surfer surfer) {
        var found = TOKEN.matcher(surfer.open(ImportsPage.PATH).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder request(String token, String file, String name) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + file + "\r\n--b--\r\n";
        return HttpRequest.newBuilder(URI.create(server.url(ImportsPage.PATH)))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String text(HttpResponse<String> page) {
        return page.body().replaceAll("</?bdi[^>]*>", "");
    }

    private void run() {
        server.wassla.upkeep().chores().stream()
                .filter(chore -> chore.name().equals("run-jobs-1"))
                .map(Chore::work)
                .forEach(work -> work.run(() -> false));
    }
}
