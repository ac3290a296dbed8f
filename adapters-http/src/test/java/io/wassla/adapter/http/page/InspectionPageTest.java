package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.administration.FindTenant;
import io.wassla.core.administration.SuspendTenant;
import io.wassla.core.audit.Origin;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionPageTest {
    private static final String LOG = "/admin/audit-log";

    private final Browsing server = new Browsing();
    private final Surfer noura = Surfer.owner(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_superadmin_reads_the_log_of_the_platform_with_names() {
        assertThat(superadmin().open(LOG).body())
                .contains("سجل أحداث المنصة", "صار مشرفًا على المنصة", "على: ", "root@mail.example")
                .contains("href=\"/admin/audit-log/stores\"");
    }

    @Test
    void what_people_do_to_their_own_account_names_them_once() {
        var row = Stream.of(superadmin().open(LOG).body().split("<tr>", -1))
                .filter(text -> text.contains("<bdi>noura@mail.example</bdi>"))
                .findFirst()
                .orElseThrow();

        assertThat(row).doesNotContain("على: ", "شخص");
    }

    @Test
    void a_superadmin_finds_a_store_and_reads_its_log() {
        var root = superadmin();

        assertThat(root.open(LOG + "/stores").body()).contains("href=\"/admin/audit-log/stores/nasam\"");
        assertThat(root.open(LOG + "/stores?q=nasam.localhost").body()).contains("/admin/audit-log/stores/nasam\"");
        assertThat(root.open(LOG + "/stores?q=nobody").body()).contains("لا متجر بهذا الرابط");
        assertThat(root.open(LOG + "/stores/nasam").body())
                .contains("سجل أحداث نَسَم", "أُنشئ المتجر", "noura@mail.example");
    }

    @Test
    void a_log_outlives_a_new_address_and_a_suspension() {
        var root = superadmin();
        noura.open("/dashboard/settings/address");
        noura.submit("/dashboard/settings/address", "slug", "nasam-new");
        var tenancy = server.wassla.tenancy();
        var tenant =
                tenancy.findTenant().handle(new FindTenant.Command("nasam-new")).orElseThrow();
        tenancy.suspendTenant().handle(new SuspendTenant.Command(tenant.id(), "unpaid", Origin.OPERATOR));

        assertThat(Surfer.next(root.open(LOG + "/stores/nasam"))).isEqualTo(LOG + "/stores/nasam-new");
        assertThat(root.open(LOG + "/stores/nasam-new").body()).contains("أُنشئ المتجر");
        assertThat(root.open(LOG + "/stores").body()).contains("متوقف");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "Not a slug", "www"})
    void there_is_no_log_of_what_is_no_store(String slug) {
        assertThat(superadmin()
                        .open(LOG + "/stores/" + slug.replace(" ", "%20"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {LOG, LOG + "/stores", LOG + "/stores/nasam"})
    void owners_and_strangers_read_none_of_it(String page) {
        assertThat(noura.open(page).statusCode()).isEqualTo(403);
        assertThat(Surfer.next(new Surfer(server).open(page))).isEqualTo("/auth/start");
    }

    private Surfer superadmin() {
        return Surfer.superadmin(server);
    }
}
