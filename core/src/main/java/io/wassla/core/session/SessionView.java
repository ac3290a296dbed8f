package io.wassla.core.session;

import io.wassla.core.identity.Client;

/** A session as its owner sees it. */
public record SessionView(SessionId id, SessionKind kind, Lifetime lifetime, Client client) {

    public static SessionView of(Session session) {
        return new SessionView(session.id(), session.kind(), session.lifetime(), session.client());
    }
}
