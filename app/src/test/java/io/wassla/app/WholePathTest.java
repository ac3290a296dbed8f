package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an e-mail address to a store on the web, on the product as it is delivered. */
class WholePathTest {
    @RegisterExtension
    static final Installed WASSLA = Installed.usual();

    private static Caller root = Caller.of("http://localhost");

    @BeforeAll
    static void set_up_mail() {
        root = WASSLA.superadminWithMail();
    }

    @Test
    void a_code_by_mail_leads_to_a_store_that_answers_by_its_name() {
        var opened = WASSLA.people().openStore("sara@example.com", "nasam");

        assertThat(opened.at("/step")).isEqualTo("DONE");
        assertThat(opened.at("/store/url")).isEqualTo(WASSLA.server().url().replace("//", "//nasam.") + "/");
        var owner = WASSLA.caller().as(opened.at("/access_token"));
        assertThat(owner.get("/api/v1/auth/me").at("/role")).isEqualTo("owner");
        assertThat(owner.get("/api/v1/tenants/current").at("/name")).isEqualTo("عطور نسم");
        var storefront = WASSLA.caller().at("nasam.localhost").get("/").expect(200);
        assertThat(storefront.text()).contains("عطور نسم");
        assertThat(WASSLA.caller().at("nobody.localhost").get("/").status()).isEqualTo(404);
    }

    @Test
    void every_letter_is_in_the_log_and_no_code_is() {
        var code = codeAfterSignIn("huda@example.com");

        var log = root.get("/api/v1/admin/email-log?limit=100").expect(200);

        assertThat(log.text()).contains("huda@example.com").doesNotContain(code).doesNotContain(PostBox.PASSWORD);
    }

    @Test
    void the_password_of_the_mail_server_is_never_told() {
        var settings = root.get("/api/v1/admin/email-settings").expect(200);

        assertThat(settings.at("/password_set")).isEqualTo("true");
        assertThat(settings.text()).doesNotContain(PostBox.PASSWORD);
        var test = root.post("/api/v1/admin/email-settings/test", "{\"to\": \"operator@example.com\"}");
        assertThat(test.expect(200).text()).doesNotContain(PostBox.PASSWORD);
        assertThat(WASSLA.post().size("operator@example.com")).isEqualTo(1);
    }

    @Test
    void commands_work_beside_the_running_server() {
        assertThat(WASSLA.run("doctor", "--json")).satisfies(said -> {
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).contains("audit log intact");
        });
        assertThat(Installed.runInArabic(WASSLA.data(), "doctor").out()).contains("سجل التدقيق سليم");
        assertThat(Installed.runInArabic(WASSLA.data(), "serve")).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("خادم وصلة آخر");
        });
        WASSLA.people().openStore("reem@example.com", "oud");
        assertThat(WASSLA.run("tenant", "list", "--json")).satisfies(said -> {
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).contains("\"slug\"").contains("oud");
        });
        assertThat(WASSLA.run("audit", "verify", "--json").code()).isZero();
        assertThat(WASSLA.run("config").code()).isZero();
        assertThat(WASSLA.run("migrate").code()).isZero();
    }

    @Test
    void a_data_folder_is_served_once() {
        assertThat(WASSLA.run("serve", "--port", "0").code()).isEqualTo(1);
    }

    @Test
    void a_port_is_served_once() {
        var port = String.valueOf(URI.create(WASSLA.server().url()).getPort());
        var elsewhere = WASSLA.folder().resolve("second");

        var said = Installed.run(elsewhere, "serve", "--port", port);

        assertThat(said.code()).as(said.err()).isEqualTo(3);
        assertThat(said.err()).contains("Port " + port, "is in use", "--port");
        assertThat(elsewhere.resolve("postgres/cluster/PG_VERSION")).exists();
        assertThat(elsewhere.resolve("postgres/cluster/postmaster.pid"))
                .as("its database was stopped")
                .doesNotExist();
    }

    @Test
    void an_address_of_another_machine_is_not_listened_at() {
        var said = Installed.run(WASSLA.folder().resolve("third"), "serve", "--port", "0", "--listen", "192.0.2.1");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("192.0.2.1 is no address of this machine", "--listen");
    }

    private static String codeAfterSignIn(String email) {
        WASSLA.people().signIn(email);
        return WASSLA.post().newestCode(email);
    }
}
