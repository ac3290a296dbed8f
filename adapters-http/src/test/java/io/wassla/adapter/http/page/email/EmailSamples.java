package io.wassla.adapter.http.page.email;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.adapter.http.page.Texts;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.FaultSentences;
import java.util.List;
import java.util.Map;

/** The pages of e-mail. */
public final class EmailSamples {
    private EmailSamples() {}

    public static List<Sample> all(Texts t) {
        return List.of(
                new Sample("email-settings", "email/email-settings", "/admin/email-settings", email()),
                new Sample(
                        "email-log",
                        "email/email-log",
                        "/admin/email-log",
                        new EmailLogPage.View(
                                List.of(
                                        new EmailLogPage.Entry(
                                                "noura@nasam.example",
                                                "sign_in_code",
                                                "smtp",
                                                true,
                                                "",
                                                "",
                                                "2026-11-21T12:20:00Z",
                                                "اليوم 3:20 م"),
                                        new EmailLogPage.Entry(
                                                "reem@mail.example",
                                                "invitation",
                                                "smtp",
                                                false,
                                                FaultSentences.of(Delivery.Fault.RECIPIENT_REFUSED, t.language()),
                                                "550 no such user",
                                                "2026-11-21T12:20:00Z",
                                                "اليوم 3:20 م")),
                                null)));
    }

    private static EmailSettingsPage.View email() {
        return new EmailSettingsPage.View(
                new Form(
                        Map.of(
                                "provider",
                                "smtp",
                                "host",
                                "smtp.example.com",
                                "port",
                                "587",
                                "security",
                                "starttls",
                                "from_address",
                                "hello@wassla.example"),
                        List.of()),
                true,
                true,
                false,
                List.of("starttls", "tls", "none"),
                null);
    }
}
