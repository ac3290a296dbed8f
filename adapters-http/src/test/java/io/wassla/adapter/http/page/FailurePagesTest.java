package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.administration.FindTenant;
import io.wassla.core.administration.SuspendTenant;
import io.wassla.core.audit.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page leads that stands instead of another. */
class FailurePagesTest {
    private static final String HOME = "<a class=\"btn btn-primary\" href=\"/\">";
    private static final String DASHBOARD = "<a class=\"btn btn-primary\" href=\"/dashboard\">";

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoever_is_signed_in_is_led_back_to_the_dashboard() {
        assertThat(noura.open("/admin/email-settings").body())
                .contains(DASHBOARD, "لا يفتح هذه الصفحة إلا من يدير المنصة.");
        assertThat(noura.open("/dashboard/nowhere").body()).contains(DASHBOARD);
        assertThat(noura.open("/nowhere").body()).contains(HOME);
    }

    @Test
    void a_stranger_is_led_to_the_landing_page() {
        assertThat(new Surfer(server).open("/dashboard/nowhere").body()).contains(HOME);
    }

    @Test
    void a_suspended_store_leads_to_the_other_stores_and_to_the_account() {
        var tenancy = server.wassla.tenancy();
        var tenant =
                tenancy.findTenant().handle(new FindTenant.Command("nasam")).orElseThrow();
        tenancy.suspendTenant().handle(new SuspendTenant.Command(tenant.id(), "", Origin.OPERATOR));

        var page = noura.open("/dashboard");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("<a class=\"btn btn-primary\" href=\"/dashboard/stores\">متاجرك</a>")
                .contains("<a class=\"btn btn-ghost\" href=\"/account\">حسابي</a>")
                .doesNotContain("الدعم");
        assertThat(noura.open("/dashboard/stores").statusCode()).isEqualTo(200);
        assertThat(noura.open("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_that_ran_out_leads_back_to_its_page() {
        var page = sent(server.url("/dashboard/members?cursor=1"));

        assertThat(page).contains("href=\"/dashboard/members?cursor=1\">افتح الصفحة من جديد</a>");
        assertThat(sent(server.url("/account?notice=saved"))).contains("href=\"/account\">افتح الصفحة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/account",
                "http://localhost.evil.example/",
                "http://localhost@evil.example/",
                "javascript:alert(1)",
                "mailto:x@evil.example",
                "no address at all"
            })
    void a_form_that_ran_out_leads_nowhere_else(String referer) {
        assertThat(sent(referer))
                .contains("href=\"/dashboard\">افتح الصفحة")
                .doesNotContain("evil", "javascript:alert");
    }

    @Test
    void what_is_only_sent_to_is_no_way_back() {
        assertThat(sent(server.url("/account/identifiers"))).contains("href=\"/dashboard\">افتح الصفحة");
    }

    @Test
    void a_path_that_reads_like_a_host_is_no_way_back() {
        assertThat(sent(server.url("//evil.example/"))).contains("href=\"/dashboard\">افتح الصفحة");
    }

    private String sent(String referer) {
        var stranger = new Surfer(server);
        stranger.open("/auth/start");
        return noura.send(stranger.form("/account", "name", "x").header("Referer", referer))
                .body();
    }
}
