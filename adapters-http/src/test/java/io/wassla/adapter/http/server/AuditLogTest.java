package io.wassla.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.adapter.http.Client;
import io.wassla.core.audit.Origin;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.session.CreateSuperadmin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private static final String LOG = "/api/v1/audit-log";

    private final Platform platform = new Platform();
    private final Client sara = platform.owner("sara@example.com", "nasam");
    private final Client huda = platform.owner("huda@example.com", "oudhouse");
    private final Client operator = superadmin("operator@example.com");

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_superadmin_reads_that_of_any_tenant() {
        var saras = sara.get(LOG);
        var id = sara.get("/api/v1/tenants/current").at("/id");

        assertThat(saras.at("/items/0/action")).isEqualTo("tenant.opened");
        assertThat(operator.with("X-Tenant", "nasam").get(LOG).text()).isEqualTo(saras.text());
        assertThat(operator.with("X-Tenant-ID", id).get(LOG).text()).isEqualTo(saras.text());
        assertThat(operator.with("Host", "nasam.localhost:" + platform.port())
                        .get(LOG)
                        .text())
                .isEqualTo(saras.text());
    }

    @Test
    void a_superadmin_who_names_none_reads_that_of_the_platform() {
        assertThat(operator.get(LOG).json().findValuesAsText("action")).contains("user.promoted");
    }

    @Test
    void a_superadmin_with_a_store_reads_its_log_and_others() {
        var owner = platform.client().as(Platform.openStore(operator, "bayt").at("/access_token"));

        assertThat(owner.get(LOG).at("/items/0/action")).isEqualTo("tenant.opened");
        assertThat(owner.with("X-Tenant", "nasam").get(LOG).text())
                .isEqualTo(sara.get(LOG).text());
    }

    @Test
    void a_superadmin_with_a_store_reads_that_of_the_platform_by_its_name() {
        var owner = platform.client().as(Platform.openStore(operator, "bayt").at("/access_token"));

        assertThat(owner.get(LOG + "?chain=platform").json().findValuesAsText("action"))
                .contains("user.promoted");
        assertThat(sara.get(LOG + "?chain=platform").code()).isEqualTo("forbidden");
        assertThat(sara.get(LOG + "?chain=mine").at("/errors/0/field")).isEqualTo("chain");
    }

    @Test
    void whoever_names_no_tenant_that_there_is_reads_nothing() {
        var hudas = huda.get("/api/v1/tenants/current").at("/id");

        assertThat(operator.with("X-Tenant", "nobody").get(LOG).code()).isEqualTo("not_found");
        assertThat(operator.with("X-Tenant-ID", "x").get(LOG).code()).isEqualTo("not_found");
        assertThat(operator.with("X-Tenant", "nasam")
                        .with("X-Tenant-ID", hudas)
                        .get(LOG)
                        .code())
                .isEqualTo("tenant_mismatch");
    }

    @Test
    void an_owner_reads_none_but_the_own() {
        assertThat(huda.with("X-Tenant", "nasam").get(LOG).code()).isEqualTo("not_found");
    }

    private Client superadmin(String email) {
        var command = new CreateSuperadmin.Command(new EmailAddress(email), null, Origin.OPERATOR);
        var created = (CreateSuperadmin.Outcome.Created)
                platform.wassla().sessions().createSuperadmin().handle(command);
        var token = created.link().reveal().replaceAll(".*token=", "");
        return platform.client()
                .as(platform.client()
                        .post("/api/v1/auth/link", "{\"token\": \"" + token + "\"}")
                        .at("/access_token"));
    }
}
