package io.wassla.core.membership;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.messaging.Identifier;
import java.time.Instant;

/**
 * An offer to become a member, sent to an address or number. Good once, until it expires, is withdrawn or replaced by
 * another one to the same address; it takes its place among the staff that the plan allows from the start.
 *
 * @param id becomes the membership's id
 * @param token of the link in the letter, as a hash
 */
public record Invitation(
        MembershipId id,
        Identifier to,
        Role role,
        TokenHash token,
        UserId invitedBy,
        Instant sentAt,
        Instant expiresAt) {

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }
}
