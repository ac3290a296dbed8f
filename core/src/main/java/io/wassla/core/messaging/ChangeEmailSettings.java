package io.wassla.core.messaging;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sets how the platform sends e-mail; for superadmins and the operator. Takes effect at the next message. */
public final class ChangeEmailSettings {

    public record Command(Form form, Origin by) {}

    /**
     * As typed. For {@code smtp}: host, port, security and, when it asks for a login, username and password; for
     * {@code sendgrid}: the API key.
     *
     * @param password write-only: absent keeps the one that is set, as long as host and username stay the same
     * @param apiKey write-only: absent keeps the one that is set
     */
    public record Form(
            @Nullable String provider,
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String security,
            @Nullable String username,
            @Nullable Secret password,
            @Nullable Secret apiKey,
            @Nullable String fromAddress,
            @Nullable String fromName) {}

    public sealed interface Outcome {
        record Saved(EmailSettings settings) implements Outcome {}

        record Invalid(List<FieldFault> faults) implements Outcome {}
    }

    private final Platform<? extends MessagingPlatformScope> platform;
    private final SecretVault vault;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public ChangeEmailSettings(
            Platform<? extends MessagingPlatformScope> platform,
            SecretVault vault,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        return platform.within(scope -> change(command, scope));
    }

    private Outcome change(Command command, MessagingPlatformScope scope) {
        var before = scope.emailSettings().find().orElse(null);
        return switch (new EmailForm(command.form(), before, vault).read()) {
            case EmailForm.Reading.Faulty faulty -> new Outcome.Invalid(faulty.faults());
            case EmailForm.Reading.Good good -> save(good, before, command.by(), scope);
        };
    }

    private Outcome save(
            EmailForm.Reading.Good good, @Nullable EmailSettings before, Origin by, MessagingPlatformScope scope) {
        var now = clock.instant();
        var revision = before == null ? Revision.first(now) : before.revision().next(now);
        var after = new EmailSettings(good.transport(), good.from(), revision);
        scope.emailSettings().save(after);
        var subject = new Subject("email_settings", "platform");
        var change = EmailSettingsChange.between(before, after);
        scope.audit()
                .append(
                        new Chain.OfPlatform(),
                        new AuditEntry(ids.get(), by, "email_settings.changed", subject, change, now));
        scope.invalidate(EmailAccounts.CHANGED);
        return new Outcome.Saved(after);
    }
}
