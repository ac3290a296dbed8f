package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.page.look.StorePart;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreSettingsPagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern STORE = Pattern.compile("name=\"store\" value=\"([0-9a-f-]{36})\"");

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void each_part_of_the_stores_face_has_a_page_with_one_form_to_save() {
        var overview = noura.open("/dashboard/store").body();

        assertThat(overview).doesNotContain("<form");
        for (var part : StorePart.values()) {
            assertThat(overview).contains("href=\"" + part.path() + "\"");
            assertThat(noura.open(part.path()).body()).containsOnlyOnce("<form");
        }
    }

    @Test
    void saving_one_part_leaves_the_others() {
        save(StorePart.FRONT, "tagline_ar", "عطور الرياض", "hero_place", "1", "announcement_ar", "شحن مجاني");
        save(StorePart.HOLIDAY, "notice_ar", "إجازة العيد");
        save(StorePart.LEGAL, "name_ar", "مؤسسة نسم");
        save(StorePart.LOOK, "colour", "#225588", "paper", "warm");
        save(StorePart.POLICIES, "returns_ar", "سبعة أيام");

        assertThat(noura.open(StorePart.FRONT.path()).body()).contains("value=\"عطور الرياض\"", "value=\"شحن مجاني\"");
        assertThat(noura.open(StorePart.HOLIDAY.path()).body()).contains("إجازة العيد");
        assertThat(noura.open(StorePart.LEGAL.path()).body()).contains("مؤسسة نسم");
        assertThat(noura.open(StorePart.LOOK.path()).body())
                .contains("value=\"#225588\"", "<option value=\"warm\" selected");
        assertThat(noura.open(StorePart.POLICIES.path()).body()).contains("سبعة أيام");
        assertThat(noura.open("/dashboard/store").body()).contains("معلنة");
    }

    @Test
    void colours_and_shapes_are_seen_before_they_are_saved() {
        noura.open(StorePart.LOOK.path());

        var seen = noura.submit(
                StorePart.LOOK.path(), "do", "preview", "colour", "#ffe100", "paper", "dark", "corners", "pill");

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("value=\"#ffe100\"", "<option value=\"dark\" selected", "لم يُحفظ بعد", "data-unsaved")
                .contains("<rect width=\"400\" height=\"396\" fill=\"#16141a\"", "rx=\"18\" fill=\"#ffe100\"");
        assertThat(noura.open(StorePart.LOOK.path()).body())
                .contains("<option value=\"warm\" selected", "fill=\"#6d2237\"")
                .doesNotContain("لم يُحفظ بعد", "data-unsaved");
        assertThat(noura.submit(StorePart.LOOK.path(), "do", "preview", "colour", "red")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_stores_address_is_changed_and_the_one_before_leads_to_it() {
        assertThat(noura.open("/dashboard/settings").body()).contains("href=\"/dashboard/settings/address\"");
        noura.open("/dashboard/settings/address");

        var changed = noura.submit("/dashboard/settings/address", "slug", "nasam-new");

        assertThat(changed.headers().firstValue("Location")).hasValue("/dashboard/settings?notice=address_changed");
        assertThat(noura.open("/dashboard/settings").body()).contains("nasam-new.localhost");
        assertThat(noura.submit("/dashboard/settings/address", "slug", "A b").body())
                .contains("href=\"#slug\"", "value=\"A b\"");
        assertThat(noura.submit("/dashboard/settings/address", "slug", "admin").statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_address_that_another_has_is_refused_with_some_that_are_free() {
        var huda = new Surfer(server);
        huda.signIn("huda@mail.example");
        huda.openStore("عود", "oud");
        noura.open("/dashboard/settings/address");

        var refused = noura.submit("/dashboard/settings/address", "slug", "oud");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("الرابط محجوز لمتجر آخر", "name=\"suggestion\"");
        noura.submit("/dashboard/settings/address", "slug", "oud", "suggestion", "nasam-oud");
        assertThat(noura.open("/dashboard/settings").body()).contains("nasam-oud.localhost");
    }

    @Test
    void the_address_moves_twice_and_then_no_more() {
        noura.open("/dashboard/settings/address");
        noura.submit("/dashboard/settings/address", "slug", "nasam-one");
        noura.submit("/dashboard/settings/address", "slug", "nasam-two");

        assertThat(noura.submit("/dashboard/settings/address", "slug", "nasam-three")
                        .body())
                .contains("غيّرت الرابط مرتين");
    }

    @Test
    void what_few_is_is_the_stores_to_say() {
        noura.open("/dashboard/products/new");
        noura.submit("/dashboard/products/new", "name_ar", "عود", "v0_price", "9", "v0_stock", "8", "status", "active");
        assertThat(noura.open("/dashboard/products").body()).doesNotContain("8</bdi> متبقية");
        assertThat(noura.open("/dashboard/settings").body()).contains("href=\"/dashboard/settings/stock\"");
        assertThat(noura.open("/dashboard/settings/stock").body()).contains("name=\"low_stock\"", "value=\"3\"");

        noura.submit("/dashboard/settings/stock", "low_stock", "١٠");

        assertThat(noura.open("/dashboard/settings/stock").body()).contains("value=\"10\"");
        assertThat(noura.open("/dashboard/products").body()).contains("8</bdi> متبقية");
        assertThat(noura.submit("/dashboard/settings/stock", "low_stock", "1001")
                        .statusCode())
                .isEqualTo(422);
        assertThat(noura.submit("/dashboard/settings/stock", "low_stock", "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_phone_has_five_tabs_and_the_rest_behind_the_last() {
        var home = noura.open("/dashboard").body();
        var tabs = home.substring(home.indexOf("<nav class=\"tabs-b\""));
        assertThat(tabs.substring(0, tabs.indexOf("</nav>")).split("<a ", -1)).hasSize(6);

        assertThat(noura.open("/dashboard/more").body())
                .contains("href=\"/dashboard/audit-log\"", "href=\"/account\"", "href=\"/dashboard/store\"");
    }

    private void save(StorePart part, String... fields) {
        var page = noura.open(part.path()).body();
        var all = Arrays.copyOf(fields, fields.length + 4);
        all[fields.length] = "version";
        all[fields.length + 1] = found(VERSION, page);
        all[fields.length + 2] = "store";
        all[fields.length + 3] = found(STORE, page);
        HttpResponse<String> saved = noura.submit(part.path(), all);
        assertThat(Surfer.next(saved)).as(saved.body()).isEqualTo(part.path());
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
