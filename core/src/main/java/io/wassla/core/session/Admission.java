package io.wassla.core.session;

import io.wassla.core.identity.User;
import io.wassla.core.membership.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was let in.
 *
 * @param seat their place in the tenant they work on, if they have one
 * @param newcomer whether the account was made just now
 */
public record Admission(
        User user, SessionId session, @Nullable Seat seat, Credential credential, boolean newcomer) {}
