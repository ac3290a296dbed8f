package io.wassla.core.messaging;

import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.tenancy.Platform;
import java.time.InstantSource;
import java.util.Optional;

/** Seals the secrets of the e-mail settings with the present master key, after it was rotated. */
public final class ResealEmailSettings {
    private final Platform<? extends MessagingPlatformScope> platform;
    private final SecretVault vault;
    private final InstantSource clock;

    public ResealEmailSettings(
            Platform<? extends MessagingPlatformScope> platform, SecretVault vault, InstantSource clock) {
        this.platform = platform;
        this.vault = vault;
        this.clock = clock;
    }

    /** How many settings were stale: one, or none. */
    public int handle() {
        return platform.within(scope -> scope.emailSettings()
                .find()
                .map(settings -> reseal(settings, scope))
                .orElse(0));
    }

    /** The id of the key that the secret is sealed with, if that is not at hand: with it {@link #handle} would fail. */
    public Optional<String> missingKey() {
        return platform.<Optional<EmailSettings>>within(
                        scope -> scope.emailSettings().find())
                .flatMap(settings -> secret(settings.transport()))
                .flatMap(secret -> vault.missingKey(EmailAccounts.PURPOSE, secret));
    }

    private static Optional<SealedSecret> secret(EmailTransport transport) {
        return switch (transport) {
            case EmailTransport.Smtp(var server, var username, var password) -> Optional.ofNullable(password);
            case EmailTransport.SendGrid(var apiKey) -> Optional.of(apiKey);
        };
    }

    private int reseal(EmailSettings settings, MessagingPlatformScope scope) {
        var transport = fresh(settings.transport());
        if (transport.equals(settings.transport())) {
            return 0;
        }
        var revision = settings.revision().next(clock.instant());
        scope.emailSettings().save(new EmailSettings(transport, settings.from(), revision));
        scope.invalidate(EmailAccounts.CHANGED);
        return 1;
    }

    private EmailTransport fresh(EmailTransport transport) {
        return switch (transport) {
            case EmailTransport.Smtp(var server, var username, var password) ->
                new EmailTransport.Smtp(server, username, password == null ? null : fresh(password));
            case EmailTransport.SendGrid(var apiKey) -> new EmailTransport.SendGrid(fresh(apiKey));
        };
    }

    private SealedSecret fresh(SealedSecret sealed) {
        return vault.isStale(sealed)
                ? vault.seal(EmailAccounts.PURPOSE, vault.open(EmailAccounts.PURPOSE, sealed))
                : sealed;
    }
}
