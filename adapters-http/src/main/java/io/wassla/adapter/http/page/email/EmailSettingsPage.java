package io.wassla.adapter.http.page.email;

import com.google.common.primitives.Ints;
import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Faults;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Form.FieldError;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.ChangeEmailSettings;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.EmailProvider;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailTransport;
import io.wassla.core.messaging.FaultSentences;
import io.wassla.core.messaging.SendTestEmail;
import io.wassla.core.messaging.ShowEmailSettings;
import io.wassla.core.messaging.TransportSecurity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /admin/email-settings}, for superadmins: secrets go in and never come out. */
final class EmailSettingsPage {
    private static final String PATH = "/admin/email-settings";
    private static final List<String> SECURITIES =
            List.of(TransportSecurity.STARTTLS.code(), TransportSecurity.TLS.code(), TransportSecurity.NONE.code());

    private final ShowEmailSettings show;
    private final ChangeEmailSettings change;
    private final SendTestEmail test;

    EmailSettingsPage(ShowEmailSettings show, ChangeEmailSettings change, SendTestEmail test) {
        this.show = show;
        this.change = change;
        this.test = test;
    }

    /** @param failure why the last test message did not leave, in an operator's words */
    record View(
            Form form,
            boolean set,
            boolean passwordSet,
            boolean keySet,
            List<String> securities,
            @Nullable String failure) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, visit -> {
            visit.superadmin();
            visit.show("email/email-settings", view(Form.EMPTY, null));
        });
        visits.post(routes, PATH, this::save);
        visits.post(routes, PATH + "/test", this::test);
    }

    private void save(Visit visit) {
        visit.superadmin();
        var form = visit.form("provider", "host", "port", "security", "username", "from_address", "from_name");
        switch (change.handle(new ChangeEmailSettings.Command(in(visit, form), visit.origin()))) {
            case ChangeEmailSettings.Outcome.Saved saved -> visit.go(PATH, "saved");
            case ChangeEmailSettings.Outcome.Invalid(var faults) ->
                visit.refuse("email/email-settings", view(new Form(form.values(), errors(visit.t(), faults)), null));
        }
    }

    /** Sentences that name the field, as there are many of them. */
    private static List<FieldError> errors(Texts t, List<FieldFault> faults) {
        return faults.stream()
                .map(fault -> new FieldError(fault.field(), message(t, fault)))
                .toList();
    }

    private static String message(Texts t, FieldFault fault) {
        var own = "email.error." + fault.field() + "." + fault.code();
        return t.knows(own) ? t.get(own) : Faults.message(t, fault.code(), "error.field_invalid");
    }

    private static ChangeEmailSettings.Form in(Visit visit, Form form) {
        return new ChangeEmailSettings.Form(
                form.value("provider"),
                form.value("host"),
                Ints.tryParse(Digits.toAscii(form.value("port").strip())),
                form.value("security"),
                form.value("username"),
                secret(visit, "password"),
                secret(visit, "api_key"),
                form.value("from_address"),
                form.value("from_name"));
    }

    private static @Nullable Secret secret(Visit visit, String field) {
        var typed = visit.typed(field);
        return typed.isEmpty() ? null : new Secret(typed);
    }

    private void test(Visit visit) {
        visit.superadmin();
        var form = visit.form("to");
        try {
            var to = new EmailAddress(form.value("to"));
            switch (test.handle(new SendTestEmail.Command(to, visit.language()))) {
                case Delivery.Sent sent -> visit.go(PATH, "test_sent");
                case Delivery.Refused(var fault, var detail) -> failed(visit, form, fault, detail);
                case Delivery.Unreachable(var fault, var detail) -> failed(visit, form, fault, detail);
            }
        } catch (InvalidValue unusable) {
            visit.refuse(
                    "email/email-settings", view(form.refused("to", visit.t().get("error.email_invalid")), null));
        }
    }

    private void failed(Visit visit, Form form, Delivery.Fault fault, String detail) {
        var words = FaultSentences.of(fault, visit.language());
        visit.refuse("email/email-settings", view(form, detail.isEmpty() ? words : words + " (" + detail + ")"));
    }

    private View view(Form typed, @Nullable String failure) {
        var settings = show.handle();
        var values = new LinkedHashMap<>(settings.map(EmailSettingsPage::values).orElseGet(EmailSettingsPage::fresh));
        values.putAll(typed.values());
        return new View(
                new Form(values, typed.errors()),
                settings.isPresent(),
                settings.filter(EmailSettingsPage::hasPassword).isPresent(),
                settings.filter(set -> set.provider() == EmailProvider.SENDGRID).isPresent(),
                SECURITIES,
                failure);
    }

    private static Map<String, String> fresh() {
        return Map.of("provider", EmailProvider.SMTP.code(), "port", "587", "security", SECURITIES.getFirst());
    }

    private static Map<String, String> values(EmailSettings settings) {
        var values = new LinkedHashMap<String, String>(fresh());
        values.put("provider", settings.provider().code());
        values.put("from_address", settings.from().address().value());
        values.put("from_name", settings.from().name());
        if (settings.transport() instanceof EmailTransport.Smtp smtp) {
            values.put("host", smtp.server().host());
            values.put("port", Integer.toString(smtp.server().port()));
            values.put("security", smtp.server().security().code());
            values.put("username", Optional.ofNullable(smtp.username()).orElse(""));
        }
        return values;
    }

    private static boolean hasPassword(EmailSettings settings) {
        return settings.transport() instanceof EmailTransport.Smtp smtp && smtp.password() != null;
    }
}
