package io.wassla.adapter.cli.email;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.Wassla;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.SendTestEmail;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "test")
final class EmailSettingsTestCommand extends InstallationCommand {
    private static final Duration SOON = Duration.ofMinutes(1);

    @Option(names = "--to", required = true, paramLabel = "EMAIL", descriptionKey = "email.to")
    private @Nullable String to;

    @Option(names = "--language", defaultValue = "ar", paramLabel = "ar|en", descriptionKey = "email.language")
    private String language = "ar";

    record Sent(boolean sent, String to, String id) {}

    @Override
    protected void run(Installation installation, Output output) {
        var address = new EmailAddress(Objects.requireNonNull(to, "required"));
        var spoken = Language.of(language).orElseThrow(() -> new InvalidValue("language_unknown"));
        switch (with(installation, wassla -> send(wassla, new SendTestEmail.Command(address, spoken)))) {
            case Delivery.Sent sent ->
                output.say(text("email.sent", address.value()), new Sent(true, address.value(), sent.id()));
            case Delivery.Refused refused -> throw new Refused(said(refused.fault(), refused.detail()));
            case Delivery.Unreachable nobody -> {
                var why = said(nobody.fault(), nobody.detail());
                throw new PortUnavailable(language -> why, SOON, new IllegalStateException(nobody.detail()));
            }
        }
    }

    private Delivery send(Wassla wassla, SendTestEmail.Command command) {
        if (wassla.messaging().showEmailSettings().handle().isEmpty()) {
            throw new Refused(text("email.none"));
        }
        return wassla.messaging().sendTestEmail().handle(command);
    }

    private String said(Delivery.Fault fault, String detail) {
        var why = texts().word("fault", fault.code());
        return detail.isEmpty() ? why : why + " (" + detail + ")";
    }
}
