package io.wassla.core.identity;

import io.wassla.core.audit.Change;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.Identifier;
import java.time.InstantSource;
import java.util.Optional;

/** What it means that somebody signed in has shown that an identifier reaches them: from now on it is theirs. */
public final class Proof {
    private final SecurityTrail trail;
    private final InstantSource clock;

    public Proof(SecurityTrail trail, InstantSource clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** A person before and after; the same when they had proven it already. */
    public record Added(User before, User after) {
        public boolean isNews() {
            return !before.equals(after);
        }

        /** Reached where they were before, for what is new may be somebody else's; unless nothing had been proven yet. */
        public User toTell() {
            return before.contacts().firstProven().isPresent() ? before : after;
        }
    }

    /**
     * The person as they were and are from now on. Absent when it can't be theirs: another account has it, they have
     * another one of its kind, or what they have is itself only claimed.
     */
    public Optional<Added> add(Identifier proven, UserId who, Client client, IdentityPlatformScope scope) {
        var taken = scope.users()
                .find(proven)
                .filter(owner -> !owner.id().equals(who))
                .isPresent();
        var user = scope.users().locked(who).orElseThrow();
        if (taken || !user.contacts().hasRoomFor(proven) || AddIdentifier.mustProveOther(user, proven)) {
            return Optional.empty();
        }
        if (user.contacts().hasVerified(proven)) {
            return Optional.of(new Added(user, user));
        }
        var now = clock.instant();
        var changed = user.proving(proven, now);
        scope.users().update(changed);
        var change = Change.to(Settings.of(proven.channel().code(), proven.masked()));
        trail.record("user.identifier_added", user.id(), client.origin(user.id()), change, scope, now);
        return Optional.of(new Added(user, changed));
    }
}
