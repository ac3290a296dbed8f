package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Multipart;
import io.wassla.adapter.http.page.Browsing;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.StoreStatus;
import io.wassla.core.tenancy.Tenant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopDoorTest {
    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
    }

    private static final Pattern SHEET = Pattern.compile("/theme/[0-9a-f]{16}\\.css");

    private final Browsing server = new Browsing();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Tenant> tenants = new HashMap<>();

    @BeforeAll
    void open_a_store() {
        open("nasam", StoreStatus.OPEN);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_front_page_is_the_same_for_all_and_kept_by_caches_for_seconds() throws Exception {
        var page = get("nasam", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=0, s-maxage=30, stale-while-revalidate=60");
        assertThat(page.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "hreflang=\"x-default\"");
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() throws Exception {
        var etag = get("nasam", "").headers().firstValue("ETag").orElseThrow();
        var again =
                http.send(at("nasam", "").header("If-None-Match", etag).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_page_or_style_is_known_by_a_weak_tag_by_one_of_several_and_by_any() throws Exception {
        var sheet = SHEET.matcher(get("nasam", "").body());
        assertThat(sheet.find()).isTrue();
        for (var path : List.of("", "en/", sheet.group().substring(1))) {
            var etag = get("nasam", path).headers().firstValue("ETag").orElseThrow();
            for (var known : List.of("W/" + etag, "\"other\", " + etag, "*")) {
                assertThat(known(path, known)).as(path + " " + known).isEqualTo(304);
            }
            assertThat(known(path, "\"other\"")).as(path).isEqualTo(200);
        }
    }

    @Test
    void who_refuses_gzip_does_not_get_it() throws Exception {
        assertThat(encoding("gzip, br")).hasValue("gzip");
        assertThat(encoding("br, GZIP;q=0.5")).hasValue("gzip");
        for (var refused : List.of("gzip;q=0", "br, gzip; q=0.000", "identity")) {
            assertThat(encoding(refused)).as(refused).isEmpty();
        }
    }

    @Test
    void the_other_language_has_its_own_addresses_and_the_stores_own_has_none() throws Exception {
        assertThat(get("nasam", "en/").body()).contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(get("nasam", "ar/").statusCode()).isEqualTo(301);
        assertThat(get("nasam", "ar/").headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void a_policy_is_there_once_it_is_published() throws Exception {
        assertThat(get("nasam", "policies/returns").statusCode()).isEqualTo(200);
        assertThat(get("nasam", "en/policies/returns").body()).contains("Returns and exchanges");
        assertThat(get("nasam", "policies/privacy").statusCode()).isEqualTo(404);
        assertThat(get("nasam", "policies/other").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_missing_is_told_in_the_look_of_the_store() throws Exception {
        var page = get("nasam", "nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("هذه الصفحة لم تعد هنا", "name=\"robots\" content=\"noindex\"", "/theme/");
    }

    @Test
    void the_style_of_a_store_is_a_file_for_ever() throws Exception {
        var path = SHEET.matcher(get("nasam", "").body());
        assertThat(path.find()).isTrue();
        var sheet = get("nasam", path.group().substring(1));

        assertThat(sheet.body()).contains("--s-brand:#0b6e4f");
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(get("nasam", "theme/0000000000000000.css").headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=60");
    }

    @Test
    void a_store_that_is_not_open_shows_its_name_alone_and_is_not_to_be_found() throws Exception {
        open("draft", StoreStatus.DRAFT);
        open("closed", StoreStatus.CLOSED);

        assertThat(get("draft", "").body())
                .contains("نفتح قريبًا", "noindex")
                .doesNotContain("href=\"/products\"", "href=\"/policies/");
        assertThat(get("draft", "policies/returns").statusCode()).isEqualTo(404);
        assertThat(get("draft", "robots.txt").body()).contains("Disallow: /\n");
        var closed = get("closed", "");
        assertThat(closed.statusCode()).isEqualTo(503);
        assertThat(closed.headers().firstValue("Retry-After")).hasValue("86400");
        assertThat(http.send(
                                at("closed", "").header("If-None-Match", "*").build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(503);
        assertThat(get("nasam", "robots.txt").body()).contains("/sitemap.xml");
    }

    @Test
    void the_platform_has_none_of_these_pages() throws Exception {
        assertThat(send(server.url("/policies/returns")).statusCode()).isEqualTo(404);
        assertThat(send(server.url("/en/")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_change_is_seen_at_once() throws Exception {
        open("fresh", StoreStatus.OPEN);
        assertThat(get("fresh", "").body()).doesNotContain("شحن مجاني");
        set(
                "fresh",
                null,
                Settings.of("theme", Settings.of("announcement", "شحن مجاني").values()));

        assertThat(get("fresh", "").body()).contains("شحن مجاني");
    }

    @Test
    void a_form_that_another_page_sent_is_refused() throws Exception {
        assertThat(picture("Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(picture("Origin", "https://evil.example").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> picture(String header, String value) throws IOException, InterruptedException {
        var form = Multipart.of("no picture".getBytes(StandardCharsets.UTF_8), "note.png", "image/png");
        var sent = at("nasam", "search/picture")
                .header("Content-Type", form.type())
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.whole()));
        return http.send(sent.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void open(String slug, StoreStatus status) {
        var tenant = Shops.open(server.storage, slug);
        tenants.put(slug, tenant);
        if (status != StoreStatus.DRAFT) {
            set(
                    slug,
                    status,
                    Settings.of("branding", Settings.of("colour", "#0b6e4f").values())
                            .with(
                                    "policies",
                                    Settings.of("returns", "نعيد ما لم يُفتح خلال 7 أيام")
                                            .values()));
        }
    }

    private void set(String slug, @Nullable StoreStatus status, Settings config) {
        var tenant = Objects.requireNonNull(tenants.get(slug));
        var store = server.storage
                .transactions()
                .within(tenant.id(), scope -> scope.currentStore().find().orElseThrow());
        var outcome = server.wassla
                .tenancy()
                .changeStore()
                .handle(new ChangeStore.Command(
                        tenant.id(),
                        store.id(),
                        new ChangeStore.Patch(null, null, null, status, config),
                        null,
                        Origin.AUTOMATIC));
        assertThat(outcome).isInstanceOf(ChangeStore.Outcome.Changed.class);
    }

    private int known(String path, String tags) throws IOException, InterruptedException {
        return http.send(at("nasam", path).header("If-None-Match", tags).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private Optional<String> encoding(String taken) throws IOException, InterruptedException {
        return http.send(
                        at("nasam", "").header("Accept-Encoding", taken).build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .headers()
                .firstValue("Content-Encoding");
    }

    private HttpResponse<String> get(String slug, String path) throws IOException, InterruptedException {
        return http.send(at(slug, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String slug, String path) {
        return HttpRequest.newBuilder(URI.create(server.url("/" + path)))
                .header("Host", URI.create(server.store(slug)).getAuthority())
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(String url) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
