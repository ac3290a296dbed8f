package io.wassla.core.memory;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.session.Lifetime;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.Sessions;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

final class MemorySessions implements Sessions {
    private final MemoryPlatformScope scope;

    MemorySessions(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public void add(Session session) {
        rows().insert(session.id(), session);
    }

    @Override
    public void addUnder(SessionId parent, Session session) {
        add(session);
        parents().put(session.id(), parent);
    }

    @Override
    public Optional<Session> locked(TokenHash token, SessionKind kind) {
        return rows().all()
                .filter(session -> session.token().equals(token) && session.kind() == kind)
                .findFirst();
    }

    @Override
    public Optional<Session> formerly(TokenHash used) {
        return scope.tables.identity.usedTokens.find(used).flatMap(rows()::find);
    }

    @Override
    public void rotate(Session session, TokenHash used) {
        rows().put(session.id(), session);
        scope.tables.identity.usedTokens.put(used, session.id());
    }

    @Override
    public void notice(SessionId id, Lifetime lifetime) {
        change(
                id,
                session -> new Session(
                        id,
                        session.user(),
                        session.kind(),
                        session.tenant(),
                        session.token(),
                        lifetime,
                        session.client()));
    }

    @Override
    public void choose(SessionId id, TenantId tenant) {
        change(id, session -> workingOn(tenant, session));
    }

    @Override
    public boolean chooseFirst(SessionId id, TenantId tenant) {
        return change(id, session -> session.tenant() == null ? workingOn(tenant, session) : session);
    }

    @Override
    public List<Session> of(UserId user, Instant now) {
        return rows().all()
                .filter(session ->
                        session.user().equals(user) && !session.lifetime().isOver(now))
                .toList()
                .reversed();
    }

    @Override
    public boolean end(SessionId id, UserId user) {
        return remove(session -> session.id().equals(id) && session.user().equals(user)) > 0;
    }

    @Override
    public int endAll(UserId user, @Nullable SessionId save) {
        if (save != null) {
            parents().remove(save);
        }
        return remove(session ->
                session.user().equals(user) && (save == null || !session.id().equals(save)));
    }

    @Override
    public int removeOver(Instant moment) {
        return remove(session -> session.lifetime().isOver(moment) && !holdsOthers(session.id()));
    }

    private int remove(Predicate<Session> doomed) {
        var removed = rows().removeIf(doomed);
        while (rows().removeIf(this::isOrphan) > 0) {}
        scope.tables.identity.usedTokens.removeIf(id -> rows().find(id).isEmpty());
        parents().removeIf(id -> rows().find(id).isEmpty());
        return removed;
    }

    private boolean isOrphan(Session session) {
        return parents()
                .find(session.id())
                .filter(parent -> rows().find(parent).isEmpty())
                .isPresent();
    }

    private boolean holdsOthers(SessionId id) {
        return rows().all()
                .anyMatch(session ->
                        parents().find(session.id()).filter(id::equals).isPresent());
    }

    private boolean change(SessionId id, UnaryOperator<Session> change) {
        var session = rows().find(id);
        session.ifPresent(found -> rows().put(id, change.apply(found)));
        return session.isPresent();
    }

    private static Session workingOn(TenantId tenant, Session session) {
        return new Session(
                session.id(),
                session.user(),
                session.kind(),
                tenant,
                session.token(),
                session.lifetime(),
                session.client());
    }

    private MemoryTable<SessionId, SessionId> parents() {
        return scope.tables.identity.parents;
    }

    private MemoryTable<SessionId, Session> rows() {
        scope.requireOpen();
        return scope.tables.identity.sessions;
    }
}
