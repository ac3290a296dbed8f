package io.wassla.adapter.http.admin;

import io.wassla.adapter.http.api.Answer;
import io.wassla.adapter.http.api.ApiFeature;
import io.wassla.adapter.http.api.Call;
import io.wassla.adapter.http.api.Describe;
import io.wassla.adapter.http.api.Operation;
import io.wassla.adapter.http.json.About;
import io.wassla.adapter.http.json.Fields;
import io.wassla.adapter.http.problem.FieldError;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.BrowseEmailLog;
import io.wassla.core.messaging.ChangeEmailSettings;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailLogEntry;
import io.wassla.core.messaging.EmailProvider;
import io.wassla.core.messaging.SendTestEmail;
import io.wassla.core.messaging.ShowEmailSettings;
import io.wassla.core.messaging.TransportSecurity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the platform sends e-mail, and what it sent; for superadmins. */
public final class EmailApi implements ApiFeature {
    private final ShowEmailSettings showSettings;
    private final ChangeEmailSettings changeSettings;
    private final SendTestEmail sendTest;
    private final BrowseEmailLog browseLog;

    public EmailApi(
            ShowEmailSettings showSettings,
            ChangeEmailSettings changeSettings,
            SendTestEmail sendTest,
            BrowseEmailLog browseLog) {
        this.showSettings = showSettings;
        this.changeSettings = changeSettings;
        this.sendTest = sendTest;
        this.browseLog = browseLog;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Describe.get(
                                "/api/v1/admin/email-settings",
                                "showEmailSettings",
                                "Administration",
                                "Shows how the platform sends e-mail")
                        .superadmin()
                        .answers(200, EmailSettingsJson.class)
                        .by(call -> Answer.ok(
                                showSettings.handle().map(EmailSettingsJson::of).orElse(EmailSettingsJson.NONE))),
                Describe.put(
                                "/api/v1/admin/email-settings",
                                "changeEmailSettings",
                                "Administration",
                                "Sets how the platform sends e-mail, from the next message on")
                        .superadmin()
                        .takes(EmailForm.class)
                        .answers(200, EmailSettingsJson.class)
                        .by(this::change),
                Describe.post(
                                "/api/v1/admin/email-settings/test",
                                "sendTestEmail",
                                "Administration",
                                "Sends a test message and tells what came of it")
                        .superadmin()
                        .takes(TestRequest.class)
                        .answers(200, DeliveryJson.class)
                        .by(this::test),
                Describe.get(
                                "/api/v1/admin/email-log",
                                "browseEmailLog",
                                "Administration",
                                "Lists what was sent to whom, newest first")
                        .superadmin()
                        .answersPages(EmailLogEntryJson.class)
                        .by(call -> Answer.ok(call.list(browseLog
                                .handle(new BrowseEmailLog.Command(call.page()))
                                .map(EmailLogEntryJson::of)))));
    }

    record EmailForm(
            EmailProvider provider,

            @About(value = "Of smtp.", example = "smtp.example.com") @Nullable
            String host,

            @About(value = "Of smtp.", example = "587") @Nullable
            Integer port,

            @About("Of smtp; none only to this machine itself.") @Nullable
            TransportSecurity security,

            @About(value = "Of smtp, when it asks for a login.", example = "wassla") @Nullable
            String username,

            @About(value = "Keeps the one that is set when left out.", example = "correct horse") @Nullable
            Secret password,

            @About(value = "Of sendgrid; keeps the one that is set when left out.", example = "null") @Nullable
            Secret apiKey,

            @About(example = "no-reply@example.com") String fromAddress,
            @About(example = "Wassla", most = 100) @Nullable String fromName) {}

    record TestRequest(@About(example = "sara@example.com") String to) {}

    record EmailLogEntryJson(
            UUID id,

            @About(value = "An address or a phone number.", example = "sara@example.com")
            String to,

            @About(example = "sign_in_code") String template,
            @About(example = "smtp") String provider,
            EmailLogEntry.Status status,
            @About(example = "null") @Nullable String error,
            Instant at) {

        static EmailLogEntryJson of(EmailLogEntry entry) {
            return new EmailLogEntryJson(
                    entry.id(),
                    entry.to().value(),
                    entry.template(),
                    entry.provider(),
                    entry.status(),
                    entry.error(),
                    entry.at());
        }
    }

    private Answer change(Call call) {
        var typed = call.body(EmailForm.class);
        var security = typed.security();
        var form = new ChangeEmailSettings.Form(
                typed.provider().code(),
                typed.host(),
                typed.port(),
                security == null ? null : security.code(),
                typed.username(),
                typed.password(),
                typed.apiKey(),
                typed.fromAddress(),
                typed.fromName());
        return switch (changeSettings.handle(new ChangeEmailSettings.Command(form, call.origin()))) {
            case ChangeEmailSettings.Outcome.Saved saved -> Answer.ok(EmailSettingsJson.of(saved.settings()));
            case ChangeEmailSettings.Outcome.Invalid invalid ->
                Answer.refused(Problem.invalid(invalid.faults().stream()
                        .map(fault -> new FieldError(fault.field(), fault.code()))
                        .toList()));
        };
    }

    private Answer test(Call call) {
        var typed = call.body(TestRequest.class);
        var fields = new Fields();
        var to = fields.read("to", () -> new EmailAddress(typed.to()));
        fields.refuseIfWrong();
        var delivery = sendTest.handle(new SendTestEmail.Command(to.get(), call.language()));
        return Answer.ok(DeliveryJson.of(delivery, call.language()));
    }
}
