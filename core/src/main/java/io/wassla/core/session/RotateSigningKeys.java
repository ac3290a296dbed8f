package io.wassla.core.session;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.audit.Subject;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.tenancy.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;

/** Makes a new key for access tokens; the older ones only verify, until the tokens signed with them are gone. */
public final class RotateSigningKeys {

    public sealed interface Command {
        Origin origin();

        record Now(Origin origin) implements Command {}

        /** A key is in the wrong hands: older ones verify nothing any more, within a second on all nodes. */
        record NowAndDistrustOlder(Origin origin) implements Command {}

        /** As a regular chore: only if the present key is older than this. */
        record IfOlderThan(Duration age, Origin origin) implements Command {}
    }

    public sealed interface Outcome {
        record Rotated(String keyId) implements Outcome {}

        record NotDue() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final AccessTokens tokens;
    private final SessionPolicy policy;
    private final SecurityTrail trail;
    private final InstantSource clock;

    public RotateSigningKeys(
            Platform<? extends SessionPlatformScope> platform,
            AccessTokens tokens,
            SessionPolicy policy,
            SecurityTrail trail,
            InstantSource clock) {
        this.platform = platform;
        this.tokens = tokens;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var now = clock.instant();
        var made = tokens.newKey(now);
        return platform.within(
                scope -> isDue(command, now, scope) ? rotate(made, command, now, scope) : new Outcome.NotDue());
    }

    /** The ids of the master keys that are not at hand, and without which nothing can be signed with the present key. */
    public Set<String> missingKeys() {
        return platform.within(scope -> {
            var missing = new TreeSet<String>();
            scope.signingKeys().all().stream()
                    .filter(SigningKey::signs)
                    .forEach(key -> tokens.missingKey(key).ifPresent(missing::add));
            return missing;
        });
    }

    private static boolean isDue(Command command, Instant now, SessionPlatformScope scope) {
        return switch (command) {
            case Command.Now always -> true;
            case Command.NowAndDistrustOlder always -> true;
            case Command.IfOlderThan old ->
                scope.signingKeys().all().stream()
                        .filter(SigningKey::signs)
                        .allMatch(key -> key.madeAt().plus(old.age()).isBefore(now));
        };
    }

    private Outcome rotate(SigningKey made, Command command, Instant now, SessionPlatformScope scope) {
        scope.signingKeys().removeRetiredBefore(now.minus(policy.access()));
        scope.signingKeys().add(made);
        scope.signingKeys().retireAllBut(made.id(), now);
        if (command instanceof Command.NowAndDistrustOlder) {
            scope.signingKeys().removeRetiredBefore(now.plusMillis(1));
        }
        scope.invalidate(KeyRing.CHANGED);
        var subject = new Subject("signing_key", made.id());
        trail.record("signing_key.rotated", subject, command.origin(), Change.NONE, scope, now);
        return new Outcome.Rotated(made.id());
    }
}
