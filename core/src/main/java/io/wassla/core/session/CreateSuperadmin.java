package io.wassla.core.session;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.Links;
import io.wassla.core.identity.OneTimeToken;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.TokenPolicy;
import io.wassla.core.identity.TokenPurpose;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.password.NewPassword;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.identity.password.PasswordHasher;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.Settings;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.tenancy.Platform;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes somebody a superadmin, on the word of whoever runs commands on the server, and hands out a single-use link to
 * sign in. An account that had only claimed the address is taken from its claimant.
 */
public final class CreateSuperadmin {

    /** @param password absent to leave it: links and codes are enough to get in */
    public record Command(EmailAddress email, @Nullable NewPassword password, Origin origin) {}

    public sealed interface Outcome {
        /** @param link shown once, works once */
        record Created(UserId user, Secret link, Instant expiresAt) implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final PasswordHasher hasher;
    private final Takeover takeover;
    private final Links links;
    private final TokenPolicy policy;
    private final SecurityTrail trail;
    private final Chance chance;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public CreateSuperadmin(
            Platform<? extends SessionPlatformScope> platform,
            PasswordHasher hasher,
            Takeover takeover,
            Links links,
            TokenPolicy policy,
            SecurityTrail trail,
            Chance chance,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.platform = platform;
        this.hasher = hasher;
        this.takeover = takeover;
        this.links = links;
        this.policy = policy;
        this.trail = trail;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var password = command.password();
        var hash = password == null ? null : hasher.hash(password.secret());
        return platform.within(scope -> create(command, hash, scope));
    }

    private Outcome create(Command command, @Nullable PasswordHash hash, SessionPlatformScope scope) {
        var now = clock.instant();
        var user = account(command, scope, now).promotedTo(PlatformRole.SUPERADMIN, now);
        scope.users().update(user);
        if (hash != null) {
            scope.users().update(user.withPassword(hash, now));
            scope.sessions().endAll(user.id(), null);
        }
        var token = OpaqueToken.fresh(chance);
        var expiresAt = now.plus(policy.signInLink());
        scope.oneTimeTokens()
                .add(new OneTimeToken(TokenHash.of(token), TokenPurpose.SIGN_IN_LINK, user.id(), expiresAt));
        var change = Change.to(Settings.of("platform_role", "superadmin"));
        trail.record("user.promoted", user.id(), command.origin(), change, scope, now);
        return new Outcome.Created(user.id(), links.signIn(token), expiresAt);
    }

    private User account(Command command, SessionPlatformScope scope, Instant now) {
        var known = scope.users().find(command.email());
        if (known.isPresent()) {
            return takeover.prove(known.get(), command.email(), command.origin(), scope);
        }
        var user = User.signedUp(new UserId(ids.get()), command.email(), null, now);
        if (!scope.users().add(user)) {
            throw new ConcurrentChange("the account of an address");
        }
        return user;
    }
}
