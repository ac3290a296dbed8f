package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A backup made while merchants work brings everything back elsewhere. */
class BackupTest {
    @RegisterExtension
    static final Installed WASSLA = Installed.usual();

    @Test
    void what_was_saved_while_serving_lives_on_in_another_data_folder() throws IOException {
        WASSLA.superadminWithMail();
        var opened = WASSLA.people().openStore("sara@example.com", "nasam");
        var file = WASSLA.folder().resolve("backup.wassla");
        var elsewhere = WASSLA.folder().resolve("elsewhere");

        assertThat(WASSLA.run("backup", file.toString()))
                .extracting(Installed.Said::code)
                .isEqualTo(0);
        WASSLA.people().openStore("late@example.com", "late");
        WASSLA.stop();
        Files.createDirectories(elsewhere);
        Files.copy(WASSLA.data().resolve("master.key"), elsewhere.resolve("master.key"));
        var restored = Installed.run(elsewhere, "restore", file.toString());
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(Installed.run(elsewhere, "doctor").code()).isZero();
        a_foreign_master_key_is_noticed(elsewhere);

        try (var server = Server.start(Installed.config(elsewhere, Map.of()))) {
            var caller = Caller.of(server.url());
            var people = new People(caller, WASSLA.post());
            assertThat(caller.at("nasam.localhost").get("/").expect(200).text()).contains("عطور نسم");
            assertThat(caller.at("late.localhost").get("/").status()).isEqualTo(404);
            assertThat(people.signIn("sara@example.com").at("/onboarding/step")).isEqualTo("DONE");
            caller.post("/api/v1/auth/refresh", "{\"refresh_token\": \"" + opened.at("/refresh_token") + "\"}")
                    .expect(200);
            var verified = Installed.run(elsewhere, "audit", "verify");
            assertThat(verified.code()).as(verified.err()).isZero();
        }
    }

    private static void a_foreign_master_key_is_noticed(Path data) throws IOException {
        var key = data.resolve("master.key");
        var own = Files.readString(key);
        Files.delete(key);

        var doctor = Installed.run(data, "doctor");
        var arabic = Installed.runInArabic(data, "doctor");
        var madeByLooking = Files.exists(key);
        Installed.run(data, "tenant", "list");
        var foreign = Files.readString(key);
        var rotated = Installed.run(data, "keys", "rotate");

        assertThat(doctor.code()).isEqualTo(1);
        assertThat(doctor.out()).contains("✗", "there is none yet", "the e-mail password (k", "signing keys (k");
        assertThat(arabic.out()).contains("المفتاح الرئيسي", "كلمة مرور البريد (k", "مفاتيح التوقيع (k");
        assertThat(madeByLooking).isFalse();
        assertThat(rotated.code()).as(rotated.err()).isEqualTo(1);
        assertThat(rotated.err()).contains("is not at hand: k");
        assertThat(key).hasContent(foreign);
        Files.writeString(key, own);
    }
}
