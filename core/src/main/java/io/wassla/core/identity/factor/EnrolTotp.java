package io.wassla.core.identity.factor;

import com.google.common.net.UrlEscapers;
import io.wassla.core.identity.FreshProofPolicy;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import io.wassla.core.tenancy.Platform;
import java.time.Instant;
import java.time.InstantSource;

/** Begins a second factor: makes the secret that an authenticator app takes. Counts from {@link ConfirmTotp} on. */
public final class EnrolTotp {
    private static final String ISSUER = "Wassla";

    /** @param signedInAt when the session that asks began */
    public record Command(UserId user, Instant signedInAt) {}

    public sealed interface Outcome {
        /**
         * Shown once.
         *
         * @param key Base32, to be typed
         * @param uri {@code otpauth://…}, to be shown as a QR code
         */
        record Begun(Secret key, Secret uri) implements Outcome {}

        /** There is one in use; it must be dropped first. */
        record AlreadyOn() implements Outcome {}

        /** The sign-in is too long ago: whoever found a session open must not lock its owner out. */
        record SignInAgain() implements Outcome {}
    }

    private final Platform<? extends IdentityPlatformScope> platform;
    private final SecretVault vault;
    private final FreshProofPolicy policy;
    private final Chance chance;
    private final InstantSource clock;

    public EnrolTotp(
            Platform<? extends IdentityPlatformScope> platform,
            SecretVault vault,
            FreshProofPolicy policy,
            Chance chance,
            InstantSource clock) {
        this.platform = platform;
        this.vault = vault;
        this.policy = policy;
        this.chance = chance;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var key = Totp.freshSecret(chance);
        return platform.within(scope -> {
            var user = scope.users().locked(command.user()).orElseThrow();
            if (user.credentials().secondFactor()) {
                return new Outcome.AlreadyOn();
            }
            if (!policy.isFresh(command.signedInAt(), clock.instant())) {
                return new Outcome.SignInAgain();
            }
            scope.secondFactors().save(SecondFactor.begun(user.id(), vault.seal(SecondFactorCheck.SEAL, key)));
            return new Outcome.Begun(key, uri(user, key));
        });
    }

    private static Secret uri(User user, Secret key) {
        var contacts = user.contacts();
        var email = contacts.email();
        var phone = contacts.phone();
        var account = email != null ? email.value() : phone != null ? phone.value() : "";
        var label = UrlEscapers.urlPathSegmentEscaper().escape(ISSUER + ":" + account);
        return new Secret("otpauth://totp/" + label + "?secret=" + key.reveal() + "&issuer=" + ISSUER
                + "&algorithm=SHA1&digits=6&period=30");
    }
}
