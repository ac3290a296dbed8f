package io.wassla.core.session;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody who is signed in, on which devices. */
public interface Sessions {

    void add(Session session);

    /** Adds one that ends when the other does; that one is there, and kept by {@link #chooseFirst}. */
    void addUnder(SessionId parent, Session session);

    /**
     * By its present token; over or not. Keeps others from it until the transaction ends: of two that race with one
     * refresh token, the second finds that it is no longer the present one.
     */
    Optional<Session> locked(TokenHash token, SessionKind kind);

    /** Whose refresh token this was, before it was used; only while that session lasts. */
    Optional<Session> formerly(TokenHash used);

    /** Writes tenant, token and lifetime of a locked session, and remembers the token that was used for it. */
    void rotate(Session session, TokenHash used);

    /** Moves the last use and the end of a session. */
    void notice(SessionId id, Lifetime lifetime);

    /** Lets a session work on this tenant from now on. */
    void choose(SessionId id, TenantId tenant);

    /**
     * The same, unless it works on one already; says whether it is there. Keeps others from ending it until the
     * transaction ends.
     */
    boolean chooseFirst(SessionId id, TenantId tenant);

    /** Newest first, those that are over left out. */
    List<Session> of(UserId user, Instant now);

    /** Ends one, of this person, and those under it; says whether it was there. */
    boolean end(SessionId id, UserId user);

    /** Ends all of a person, save one if given; returns how many. */
    int endAll(UserId user, @Nullable SessionId save);

    /** Sweeps away what was over before that moment and has none under it; returns how many. */
    int removeOver(Instant moment);
}
