package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.tenancy.Plan;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a new merchant is asked to do first, on the way to the store and in it. */
class FirstStepsTest {
    private static final Pattern STEP = Pattern.compile("<li class=\"(done|now|)\"");

    private final Browsing server = new Browsing();
    private final Surfer noura = new Surfer(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_is_done_stands_before_what_is_due() {
        opened();
        noura.open("/dashboard/settings");
        var settings = noura.open("/dashboard/settings").body();
        noura.submit(
                "/dashboard/settings",
                "name",
                "نَسَم",
                "language",
                "ar",
                "status",
                "open",
                "version",
                found("name=\"version\" value=\"(\\d+)\"", settings),
                "store",
                found("name=\"store\" value=\"([0-9a-f-]{36})\"", settings));

        assertThat(steps(noura.open("/dashboard").body())).containsExactly("done", "done", "now", "", "");
    }

    @Test
    void they_can_wait_in_one_store_without_waiting_in_another() {
        opened();
        server.plan("nasam", Plan.PRO);
        noura.open("/dashboard");

        assertThat(Surfer.next(noura.submit("/dashboard/first-steps/later"))).isEqualTo("/dashboard");
        assertThat(noura.open("/dashboard").body()).doesNotContain("خطواتك الأولى");

        noura.open("/dashboard/new-store");
        noura.submit("/dashboard/new-store", "name", "عود", "slug", "oud", "country", "SA", "category", "books");
        assertThat(noura.open("/dashboard").body()).contains("خطواتك الأولى");
    }

    @Test
    void the_landing_page_knows_how_far_whoever_looks_has_come() {
        assertThat(noura.open("/").body()).contains("href=\"/auth/start\">ابدأ الآن");
        assertThat(steps(noura.open("/").body())).containsExactly("now", "", "");

        noura.signIn("noura@mail.example");
        assertThat(noura.open("/").body()).contains("href=\"/dashboard\">أكمل إنشاء متجرك");
        assertThat(steps(noura.open("/").body())).containsExactly("done", "now", "");

        noura.openStore("نَسَم", "nasam");
        assertThat(noura.open("/").body()).contains("href=\"/dashboard\">لوحة متجرك");
        assertThat(steps(noura.open("/").body())).containsExactly("done", "done", "done");
    }

    @Test
    void what_was_not_chosen_is_asked_for_where_it_is_chosen() {
        noura.signIn("noura@mail.example");
        noura.open("/onboarding/country");

        assertThat(noura.submit("/onboarding/country").body())
                .contains("<fieldset id=\"country\" aria-describedby=\"country-error\">", "id=\"country-error\"");
        noura.submit("/onboarding/country", "country", "SA");
        assertThat(noura.submit("/onboarding/business").body())
                .contains("<fieldset id=\"categories\" aria-describedby=\"categories-error\">")
                .contains("id=\"categories-error\"");
    }

    private void opened() {
        noura.signIn("noura@mail.example");
        noura.openStore("نَسَم", "nasam");
    }

    private static List<String> steps(String page) {
        var list = page.substring(page.indexOf("<ol class=\"track"));
        return STEP.matcher(list.substring(0, list.indexOf("</ol>")))
                .results()
                .map(step -> step.group(1))
                .toList();
    }

    private static String found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
