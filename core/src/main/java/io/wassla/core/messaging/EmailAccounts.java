package io.wassla.core.messaging;

import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.Invalidations;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Remembered;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account that e-mail goes out by at this moment, read from storage and remembered until it changes. */
final class EmailAccounts {
    static final String PURPOSE = "email-settings";
    static final Invalidation CHANGED = new Invalidation("email-settings", "platform");

    private final Platform<? extends MessagingPlatformScope> platform;
    private final SecretVault vault;
    private final Remembered<Optional<EmailSettings>> settings;

    EmailAccounts(
            Platform<? extends MessagingPlatformScope> platform,
            SecretVault vault,
            Invalidations invalidations,
            InstantSource clock) {
        this.platform = platform;
        this.vault = vault;
        this.settings = new Remembered<>(CHANGED.topic(), invalidations, clock);
    }

    sealed interface Current {
        record Usable(EmailAccount account) implements Current {}

        /** There are settings, but the key that sealed their secret is gone. */
        record Unreadable(EmailProvider provider) implements Current {}

        record NotSet() implements Current {}
    }

    boolean isSet() {
        return settings().isPresent();
    }

    Current current() {
        return settings().map(this::current).orElseGet(Current.NotSet::new);
    }

    private Current current(EmailSettings settings) {
        try {
            return new Current.Usable(opened(settings));
        } catch (IllegalStateException sealedForGood) {
            return new Current.Unreadable(settings.provider());
        }
    }

    private Optional<EmailSettings> settings() {
        return settings.get(
                CHANGED.key(),
                () -> platform.within(scope -> scope.emailSettings().find()));
    }

    private EmailAccount opened(EmailSettings settings) {
        return switch (settings.transport()) {
            case EmailTransport.Smtp smtp ->
                new EmailAccount.Smtp(settings.from(), smtp.server(), login(smtp.username(), smtp.password()));
            case EmailTransport.SendGrid sendGrid ->
                new EmailAccount.SendGrid(settings.from(), vault.open(PURPOSE, sendGrid.apiKey()));
        };
    }

    private EmailAccount.@Nullable Login login(@Nullable String username, @Nullable SealedSecret password) {
        return username == null || password == null
                ? null
                : new EmailAccount.Login(username, vault.open(PURPOSE, password));
    }
}
