package io.wassla.adapter.persistence.session;

import com.google.common.base.Ascii;
import io.wassla.adapter.persistence.db.tables.records.SessionRecord;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.session.Lifetime;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SessionView;
import io.wassla.core.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** A session as a row. */
final class SessionRow {
    private SessionRow() {}

    static Session session(SessionRecord row) {
        var tenant = row.getWorksOn();
        return new Session(
                new SessionId(row.getId()),
                new UserId(row.getUserId()),
                kind(row),
                tenant == null ? null : new TenantId(tenant),
                new TokenHash(row.getToken()),
                lifetime(row),
                client(row));
    }

    static SessionView view(SessionRecord row) {
        return new SessionView(new SessionId(row.getId()), kind(row), lifetime(row), client(row));
    }

    /** @param parent that it ends with, if any */
    static SessionRecord row(Session session, @Nullable SessionId parent) {
        var tenant = session.tenant();
        return new SessionRecord(
                session.id().value(),
                session.user().value(),
                session.kind().code(),
                tenant == null ? null : tenant.value(),
                session.token().hex(),
                session.lifetime().startedAt(),
                session.lifetime().lastSeenAt(),
                session.lifetime().endsAt(),
                session.client().address().value(),
                session.client().agent(),
                session.client().requestId(),
                parent == null ? null : parent.value());
    }

    private static SessionKind kind(SessionRecord row) {
        return SessionKind.valueOf(Ascii.toUpperCase(row.getKind()));
    }

    private static Lifetime lifetime(SessionRecord row) {
        return new Lifetime(row.getStartedAt(), row.getLastSeenAt(), row.getEndsAt());
    }

    private static Client client(SessionRecord row) {
        return new Client(new ClientAddress(row.getAddress()), row.getAgent(), row.getRequestId());
    }
}
