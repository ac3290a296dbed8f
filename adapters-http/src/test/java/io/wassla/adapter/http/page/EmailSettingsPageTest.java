package io.wassla.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.Origin;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.session.CreateSuperadmin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmailSettingsPageTest {
    private static final String PATH = "/admin/email-settings";

    private final Browsing server = new Browsing();
    private final Surfer root = new Surfer(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_error_names_the_field_it_is_about() {
        signIn();

        var smtp = root.submit(PATH, "provider", "smtp", "port", "x", "security", "starttls", "username", "wassla");
        var sendGrid = root.submit(PATH, "provider", "sendgrid", "from_address", "hello");

        assertThat(smtp.statusCode()).isEqualTo(422);
        assertThat(smtp.body())
                .contains("اكتب بريد المرسل.", "اكتب خادم البريد، مثل smtp.example.com.", "اكتب منفذًا من 1 إلى 65535.")
                .doesNotContain("هذا الحقل مطلوب");
        assertThat(sendGrid.body())
                .contains("اكتب مفتاح الواجهة من SendGrid.", "اكتب بريد المرسل صحيحًا مثل name@mail.com.");
    }

    @Test
    void what_may_stay_empty_says_so() {
        signIn();

        assertThat(root.open(PATH).body())
                .contains("اسم المرسل <small>اختياري</small>", "اسم المستخدم <small>اختياري</small>")
                .doesNotContain("بريد المرسل <small>");
    }

    private void signIn() {
        var command = new CreateSuperadmin.Command(new EmailAddress("root@mail.example"), null, Origin.OPERATOR);
        var created = (CreateSuperadmin.Outcome.Created)
                server.wassla.sessions().createSuperadmin().handle(command);
        var link = created.link().reveal();
        root.open("/auth/link" + link.substring(link.indexOf('?')));
        root.submit("/auth/link", "token", link.replaceAll(".*token=", ""));
        root.open(PATH);
    }
}
