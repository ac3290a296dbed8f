package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.SecretInput;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.session.CreateSuperadmin;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the one secret that a command ever shows: a link that signs in once. */
@Command(name = "create")
final class AdminCreateCommand extends InstallationCommand {
    @Option(names = "--email", required = true, paramLabel = "EMAIL", descriptionKey = "admin.email")
    private @Nullable String email;

    @Option(names = "--password-stdin", descriptionKey = "admin.password")
    private boolean passwordPiped;

    record Created(UUID userId, String email, String link, Instant expiresAt) {}

    @Override
    protected void run(Installation installation, Output output) {
        var address = new EmailAddress(Objects.requireNonNull(email, "required"));
        var password = passwordPiped ? new NewPassword(new SecretInput(terminal(), texts()).piped()) : null;
        var command = new CreateSuperadmin.Command(address, password, Origin.OPERATOR);
        var outcome = with(
                installation, wassla -> wassla.sessions().createSuperadmin().handle(command));
        switch (outcome) {
            case CreateSuperadmin.Outcome.Created created -> {
                var link = created.link().reveal();
                output.say(
                        text("admin.created", address.value(), link, created.expiresAt()),
                        new Created(created.user().value(), address.value(), link, created.expiresAt()));
            }
        }
    }
}
