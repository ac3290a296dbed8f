package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.tenancy.Plan;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {
    private final Browsing server = new Browsing();
    private Surfer surfer = new Surfer(server);

    @BeforeEach
    void take_a_fresh_browser() {
        surfer = new Surfer(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_form_that_no_page_of_ours_made_is_refused() {
        assertThat(surfer.submit("/auth/start", "identifier", "forger@mail.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_from_a_store_is_refused_even_with_the_token() {
        surfer.open("/auth/start");
        var form = surfer.form("/auth/start", "identifier", "noura@mail.example")
                .header("Origin", "http://evil.localhost");

        assertThat(surfer.send(form).statusCode()).isEqualTo(403);
    }

    @Test
    void known_and_unknown_addresses_get_the_same_answer() {
        surfer.signIn("known@mail.example");
        var other = new Surfer(server);
        other.open("/auth/start");
        var known = other.submit("/auth/start", "identifier", "stranger@mail.example");
        var stranger = new Surfer(server);
        stranger.open("/auth/start");
        var unknown = stranger.submit("/auth/start", "identifier", "nobody@mail.example");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(Surfer.next(known)).isEqualTo(Surfer.next(unknown)).isEqualTo("/auth/verify");
    }

    @Test
    void signing_in_ends_the_session_that_the_browser_brought() {
        surfer.signIn("brought@mail.example");
        var before = surfer.cookieHeader();
        surfer.open("/onboarding/country");
        surfer.submit("/auth/start", "identifier", "stranger-to-it@mail.example");
        surfer.submit("/auth/verify", "code", server.code());

        var stale = HttpRequest.newBuilder(URI.create(server.url("/account"))).header("Cookie", before);
        assertThat(Surfer.next(new Surfer(server).send(stale))).isEqualTo("/auth/start");
        assertThat(surfer.open("/onboarding/country").statusCode()).isEqualTo(200);
    }

    @Test
    void the_cookie_lasts_as_long_as_the_session_can() {
        surfer.signIn("lasting@mail.example");

        assertThat(surfer.cookies())
                .filteredOn(cookie -> cookie.getName().equals("wassla"))
                .extracting(HttpCookie::getMaxAge)
                .singleElement(as(InstanceOfAssertFactories.LONG))
                .isBetween(
                        Duration.ofDays(30).minusMinutes(1).toSeconds(),
                        Duration.ofDays(30).toSeconds());
    }

    @Test
    void a_refused_form_comes_back_with_what_was_typed() {
        surfer.open("/auth/start");
        var answer = surfer.submit("/auth/start", "identifier", "\"><script>alert(1)</script>");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\"", "<title>خطأ:", "aria-invalid=\"true\"", "&#34;>&lt;script>alert(1)")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/dashboard/members", "/dashboard/settings", "/account", "/onboarding/store"})
    void a_newcomer_is_sent_to_the_step_that_is_due(String path) {
        var newcomer = new Surfer(server);
        newcomer.signIn("new" + path.replace('/', '-') + "@mail.example");

        assertThat(Surfer.next(newcomer.open(path))).isEqualTo("/onboarding/country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/account", "/admin/email-settings", "/onboarding/country"})
    void a_stranger_is_sent_to_sign_in(String path) {
        assertThat(Surfer.next(new Surfer(server).open(path))).isEqualTo("/auth/start");
    }

    @Test
    void a_second_store_is_opened_as_far_as_the_plan_allows() {
        surfer.signIn("two-stores@mail.example");
        surfer.openStore("متجر", "first-of-two");
        assertThat(surfer.open("/dashboard/stores").body()).contains("href=\"/dashboard/new-store\"");
        surfer.open("/dashboard/new-store");

        var full = another("second-of-two", "toys");
        server.plan("first-of-two", Plan.PRO);
        var unnamed = surfer.submit("/dashboard/new-store", "name", "", "country", "AE", "category", "toys");
        var withoutCategory = surfer.submit("/dashboard/new-store", "name", "ألعاب", "slug", "second-of-two");
        var taken = another("first-of-two", "toys");
        var opened = another("second-of-two", "toys");

        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(full.body()).contains("الحد في باقتك متجر واحد", "value=\"toys\" checked");
        assertThat(unnamed.body()).contains("id=\"name-error\"", "value=\"AE\" selected");
        assertThat(withoutCategory.body()).contains("id=\"categories-error\"", "value=\"second-of-two\"");
        assertThat(taken.body()).contains("id=\"slug-error\"", "name=\"suggestion\"");
        assertThat(Surfer.next(opened)).isEqualTo("/dashboard");
        assertThat(surfer.open("/dashboard").body()).contains("second-of-two");
    }

    private HttpResponse<String> another(String slug, String category) {
        return surfer.submit(
                "/dashboard/new-store", "name", "ألعاب", "slug", slug, "country", "AE", "category", category);
    }

    @Test
    void a_merchant_is_no_superadmin() {
        var merchant = new Surfer(server);
        merchant.signIn("merchant@mail.example");
        merchant.openStore("متجر", "merchant");

        assertThat(merchant.open("/admin/email-settings").statusCode()).isEqualTo(403);
    }

    @Test
    void a_store_opens_on_its_own_host_and_its_page_sets_no_cookie() {
        var owner = new Surfer(server);
        owner.signIn("owner@mail.example");
        owner.openStore("<b>نَسَم</b>", "nasam");
        var page = new Surfer(server)
                .send(HttpRequest.newBuilder(URI.create(server.url("/"))).header("Host", "nasam.localhost"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("&lt;b&gt;نَسَم&lt;/b&gt;", "نفتح قريبًا");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void recovery_codes_come_as_a_file_of_plain_text_and_nothing_else_does() {
        surfer.signIn("codes@mail.example");
        surfer.openStore("متجر", "marsa");
        surfer.open("/account");
        var file = surfer.submit(
                "/account/second-factor/codes.txt", "code", "7f3k-20a1", "code", "9x2m-44qp", "code", "<script>");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"wassla-recovery-codes.txt\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body()).startsWith("رموز الاسترجاع").endsWith("\n\n7f3k-20a1\n9x2m-44qp\n");
    }

    @Test
    void a_taken_address_brings_suggestions() {
        var first = new Surfer(server);
        first.signIn("first@mail.example");
        first.openStore("دار", "taken");
        var second = new Surfer(server);
        second.signIn("second@mail.example");
        second.open("/onboarding/country");
        second.submit("/onboarding/country", "country", "KW");
        second.submit("/onboarding/business", "category", "books");
        var answer = second.submit("/onboarding/store", "name", "دار", "slug", "taken");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().split("name=\"suggestion\"", -1)).hasSize(4);
    }

    @Test
    void files_are_kept_for_ever_under_the_name_of_their_contents() {
        var style = new Assets().path("app.css");
        var answer = surfer.open(style);
        var etag = answer.headers().firstValue("ETag").orElseThrow();
        var again = surfer.send(
                HttpRequest.newBuilder(URI.create(server.url(style))).header("If-None-Match", etag));

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void pages_of_people_are_kept_by_no_cache() {
        assertThat(surfer.open("/auth/start").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }
}
