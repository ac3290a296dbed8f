package io.wassla.core.contract;

import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.Theme;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Role;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.session.Lifetime;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes the people and sessions that the contracts of sessions are about. */
abstract class SessionStorage extends StorageContract {
    static final Lifetime LIFETIME = new Lifetime(NOW, NOW.plusSeconds(5), NOW.plus(Duration.ofDays(7)));

    final boolean isThere(Session session) {
        return platform(scope -> scope.sessions().locked(session.token(), session.kind()))
                .isPresent();
    }

    final void seat(User user, TenantId tenant, Role role) {
        var membership = Membership.begin(new MembershipId(id()), user.id(), role, NOW);
        platformDo(scope -> scope.seats().add(tenant, membership));
    }

    final Session added(User user, SessionKind kind, @Nullable TenantId tenant) {
        var session = new Session(new SessionId(id()), user.id(), kind, tenant, token(), LIFETIME, People.client());
        platformDo(scope -> scope.sessions().add(session));
        return session;
    }

    final Session under(Session parent) {
        var session = new Session(
                new SessionId(id()), parent.user(), parent.kind(), null, token(), LIFETIME, People.client());
        platformDo(scope -> scope.sessions().addUnder(parent.id(), session));
        return session;
    }

    final User someone() {
        var profile = new Profile(new PersonName("نورة"), Language.AR, Theme.DARK);
        var user = User.signedUp(new UserId(id()), People.email(), Language.AR, NOW)
                .proving(UsersContract.phone(), NOW)
                .withProfile(profile, NOW);
        platformDo(scope -> scope.users().add(user));
        return user;
    }

    static TokenHash token() {
        return TokenHash.of(OpaqueToken.fresh(new SecureChance()));
    }
}
