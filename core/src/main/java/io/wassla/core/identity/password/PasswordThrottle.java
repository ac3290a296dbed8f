package io.wassla.core.identity.password;

import io.wassla.core.audit.Subject;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.IdentityPlatformScope;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.throttle.Refusals;
import io.wassla.core.identity.throttle.SignInLimits;
import io.wassla.core.identity.throttle.Throttle;
import io.wassla.core.identity.throttle.ThrottleKey;
import io.wassla.core.identity.throttle.ThrottlePolicy.Verdict.Closed;
import io.wassla.core.kernel.KeyedHash;
import io.wassla.core.messaging.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts wrong passwords, by e-mail address and by network. A try counts from before the password is looked at until it
 * turns out right, so that many at once are no more than the limit allows. That a limit is reached is noted in the
 * audit log.
 */
public final class PasswordThrottle {
    private final SignInLimits limits;
    private final KeyedHash hash;
    private final Refusals refusals;

    public PasswordThrottle(SignInLimits limits, KeyedHash hash, SecurityTrail trail) {
        this.limits = limits;
        this.hash = hash;
        this.refusals = new Refusals(trail);
    }

    /** Counts one try; or says how long there may be none. */
    public Optional<Duration> count(EmailAddress email, Client client, Instant now, IdentityPlatformScope scope) {
        var account = account(email);
        var network = network(client);
        var tries = scope.throttles().locked(Set.of(account, network));
        if (limits.passwordsPerNetwork().judge(Throttle.of(network, tries), now) instanceof Closed closed) {
            refusals.note(network, new Subject("network", client.address().network()), client, scope, now);
            return Optional.of(closed.retryAfter());
        }
        if (limits.passwordsPerAccount().judge(Throttle.of(account, tries), now) instanceof Closed closed) {
            refusals.note(account, new Subject("identifier", email.masked()), client, scope, now);
            return Optional.of(closed.retryAfter());
        }
        scope.throttles()
                .save(List.of(
                        Throttle.of(account, tries).plus(now, limits.passwordsPerAccount()),
                        Throttle.of(network, tries).plus(now, limits.passwordsPerNetwork())));
        return Optional.empty();
    }

    /** The try of that moment was right. */
    public void forgive(EmailAddress email, Client client, Instant then, IdentityPlatformScope scope) {
        var tries = scope.throttles().locked(Set.of(account(email), network(client)));
        scope.throttles()
                .save(tries.values().stream().map(tried -> tried.minus(then)).toList());
    }

    private ThrottleKey account(EmailAddress email) {
        return ThrottleKey.of("passwords", email, hash);
    }

    private static ThrottleKey network(Client client) {
        return new ThrottleKey("passwords-from", client.address().network());
    }
}
