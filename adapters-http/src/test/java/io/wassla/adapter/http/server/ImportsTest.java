package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.core.imports.KeptFilesPolicy;
import io.wassla.core.jobs.Chore;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.tenancy.TenantId;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of products over the API. */
class ImportsTest {
    private static final String IMPORTS = "/api/v1/imports/products";
    private static final String EXPORT = "/api/v1/exports/products.csv";
    private static final String HEADER = "sku,name_ar,price\n";

    private final Platform platform = new Platform();
    private final Client noura = platform.owner("noura@example.com", "nasam");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_file_is_queued_and_its_job_tells_what_came_of_each_row() {
        var queued = send(HEADER + "A,عود,12.50\nB,مسك,dear\n");
        assertThat(queued.status()).isEqualTo(202);
        assertThat(queued.json().size()).isEqualTo(1);
        run();

        var job = noura.with("Accept-Language", "en").get("/api/v1/jobs/" + queued.at("/job_id"));

        assertThat(job.at("/status")).isEqualTo("done");
        assertThat(job.at("/type")).isEqualTo("import_products");
        assertThat(job.json().at("/result").toString())
                .isEqualTo("{\"created\":1,\"updated\":0,\"unchanged\":0,\"failed\":1,\"errors\":[{\"line\":3,"
                        + "\"column\":\"price\",\"code\":\"amount_invalid\","
                        + "\"message\":\"Use digits and at most one decimal sign.\"}]}");
        assertThat(noura.get("/api/v1/products").at("/items/0/status")).isEqualTo("active");
    }

    @Test
    void a_form_brings_the_file_too() {
        var form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.csv\"\r\n\r\n" + HEADER
                + "A,عود,1\n\r\n--b--\r\n";

        var queued =
                noura.with("Content-Type", "multipart/form-data; boundary=b").send("POST", IMPORTS, form);
        var without = noura.with("Content-Type", "multipart/form-data; boundary=b")
                .send("POST", IMPORTS, form.replace("name=\"file\"", "name=\"other\""));

        assertThat(result(queued, "created")).isEqualTo("1");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.at("/errors/0/field")).isEqualTo("file");
    }

    @Test
    void a_store_that_keeps_as_many_files_as_it_may_is_told_so() {
        var tenant = new TenantId(
                UUID.fromString(noura.get("/api/v1/tenants/current").at("/id")));
        for (var number = 0; number < KeptFilesPolicy.STANDARD.files(); number++) {
            var key = ObjectKey.of(tenant, "imports/" + number + ".csv");
            platform.ports().media().objects().put(key, InputStream.nullInputStream(), 1);
        }

        var refused = send(HEADER + "A,عود,12.50\n");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("imports_full");
        assertThat(refused.at("/detail")).contains("تُحذف أقدمها يومًا بعد يوم");
    }

    @Test
    void what_is_no_csv_is_refused_at_the_door() {
        assertThat(noura.post(IMPORTS, "{}").status()).isEqualTo(415);
        assertThat(noura.with("Content-Type", "multipart/form-data; boundary=b")
                        .send("POST", IMPORTS, "nothing")
                        .status())
                .isEqualTo(400);
        assertThat(platform.client()
                        .with("Content-Type", "text/csv")
                        .send("POST", IMPORTS, HEADER)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_file_that_is_none_of_products_fails_with_a_sentence_in_the_readers_language() {
        var job = send("name\nعود\n").at("/job_id");
        run();

        assertThat(noura.get("/api/v1/jobs/" + job).at("/error/code")).isEqualTo("columns_missing");
        assertThat(noura.get("/api/v1/jobs/" + job).at("/error/message")).contains("السطر الأول");
        assertThat(noura.with("Accept-Language", "en")
                        .get("/api/v1/jobs/" + job)
                        .at("/error/message"))
                .contains("first line");
    }

    @Test
    void columns_that_a_file_has_twice_are_told() {
        var job = send("sku,name,price,السعر\nS,عود,10,11\n").at("/job_id");
        run();

        var error = noura.with("Accept-Language", "en").get("/api/v1/jobs/" + job);
        assertThat(error.at("/error/code")).isEqualTo("columns_repeated");
        assertThat(error.at("/error/message"))
                .isEqualTo("The first line of the file has columns more than once: price.");
    }

    @Test
    void a_fault_of_a_product_is_told_by_a_column_of_the_file() {
        var job = send("sku,product_sku,name_ar,price,option1_name,option1_value\nA,G,عود,1,الحجم,1\nB,G,,1,الحجم,1\n")
                .at("/job_id");
        run();

        var errors = noura.get("/api/v1/jobs/" + job).json().at("/result/errors");
        assertThat(errors).isNotEmpty();
        assertThat(errors)
                .allSatisfy(error ->
                        assertThat(error.get("column").textValue()).isIn("sku", "option1_name", "option1_value"));
    }

    @Test
    void an_exported_file_holds_no_formula_and_changes_nothing_when_it_comes_back() {
        result(send(HEADER + "A,'=1+1,1\nB,'hello,2\n"), "created");

        var exported = noura.get(EXPORT);

        assertThat(exported.status()).isEqualTo(200);
        assertThat(exported.response().headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(exported.response().body()).startsWith("sku,name_ar,").contains("\r\nA,'=1+1,", "\r\nB,'hello,");
        assertThat(result(send(exported.response().body()), "unchanged")).isEqualTo("2");
    }

    @Test
    void strangers_see_neither_the_job_nor_the_products() {
        var job = send(HEADER + "A,عود,1\n").at("/job_id");
        run();
        var reem = platform.owner("reem@example.com", "rimal");

        for (var path : List.of("", "/events")) {
            assertThat(reem.get("/api/v1/jobs/" + job + path).status()).isEqualTo(404);
        }
        assertThat(reem.post("/api/v1/jobs/" + job + "/cancel", "").status()).isEqualTo(404);
        assertThat(reem.get(EXPORT).response().body().lines()).hasSize(1);
        assertThat(platform.client().get(EXPORT).status()).isEqualTo(401);
    }

    private Client.Reply send(String file) {
        return noura.with("Content-Type", "text/csv").send("POST", IMPORTS, file);
    }

    private String result(Client.Reply queued, String count) {
        run();
        return noura.get("/api/v1/jobs/" + queued.at("/job_id")).at("/result/" + count);
    }

    private void run() {
        platform.wassla().upkeep().chores().stream()
                .filter(chore -> chore.name().equals("run-jobs-1"))
                .map(Chore::work)
                .forEach(work -> work.run(() -> false));
    }
}
