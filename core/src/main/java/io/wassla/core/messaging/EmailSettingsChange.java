package io.wassla.core.messaging;

import io.wassla.core.audit.Change;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the audit log tells of changed e-mail settings: of secrets only that they were set. */
final class EmailSettingsChange {

    private EmailSettingsChange() {}

    static Change between(@Nullable EmailSettings before, EmailSettings after) {
        return Change.between(before == null ? Settings.NONE : described(before), described(after))
                .noting("secret_set", !secrets(after).equals(before == null ? List.of() : secrets(before)));
    }

    private static Settings described(EmailSettings settings) {
        var from = Settings.of("provider", settings.provider().code())
                .with("from_address", settings.from().address().value())
                .with("from_name", settings.from().name());
        return switch (settings.transport()) {
            case EmailTransport.Smtp smtp ->
                from.with("host", smtp.server().host())
                        .with("port", (long) smtp.server().port())
                        .with("security", smtp.server().security().code())
                        .with("username", smtp.username());
            case EmailTransport.SendGrid sendGrid -> from;
        };
    }

    private static List<SealedSecret> secrets(EmailSettings settings) {
        return switch (settings.transport()) {
            case EmailTransport.Smtp smtp -> smtp.password() == null ? List.of() : List.of(smtp.password());
            case EmailTransport.SendGrid sendGrid -> List.of(sendGrid.apiKey());
        };
    }
}
