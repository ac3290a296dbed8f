package io.wassla.core.memory;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.wassla.core.identity.User;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Seat;
import io.wassla.core.session.Person;
import io.wassla.core.session.Principal;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionDirectory;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SessionView;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class MemorySessionDirectory implements SessionDirectory {
    private final MemoryPlatformScope scope;

    MemorySessionDirectory(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<Principal> byCookie(TokenHash cookie) {
        return new MemorySessions(scope)
                .locked(cookie, SessionKind.WEB)
                .flatMap(session -> principal(session, session.tenant()));
    }

    @Override
    public Optional<Principal> bySession(SessionId id, @Nullable TenantId tenant) {
        scope.requireOpen();
        return scope.tables
                .identity
                .sessions
                .find(id)
                .filter(session -> session.kind() == SessionKind.API)
                .flatMap(session -> principal(session, tenant));
    }

    @Override
    public Set<Workplace> stillOpen(Set<Workplace> places, Instant now) {
        return places.stream().filter(place -> isOpen(place, now)).collect(toImmutableSet());
    }

    private boolean isOpen(Workplace place, Instant now) {
        scope.requireOpen();
        return scope.tables
                .identity
                .sessions
                .find(place.session())
                .filter(session -> !session.lifetime().isOver(now))
                .flatMap(session -> principal(session, place.tenant()))
                .filter(who -> !who.person().suspended())
                .flatMap(who -> Optional.ofNullable(who.seat()))
                .filter(Seat::isOpen)
                .isPresent();
    }

    private Optional<Principal> principal(Session session, @Nullable TenantId tenant) {
        var seat = tenant == null
                ? null
                : new MemorySeats(scope).of(session.user(), tenant).orElse(null);
        return new MemoryUsers(scope)
                .find(session.user())
                .map(user -> new Principal(person(user), SessionView.of(session), seat));
    }

    private static Person person(User user) {
        return new Person(
                user.id(),
                user.contacts(),
                user.profile(),
                user.platformRole(),
                user.credentials().secondFactor(),
                user.suspended());
    }
}
