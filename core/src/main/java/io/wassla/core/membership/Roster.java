package io.wassla.core.membership;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;

/**
 * Who belongs to a tenant, and who may come to.
 *
 * @param members in the order they came
 * @param invitations newest first
 */
public record Roster(List<Member> members, List<Invitation> invitations) {

    public Roster {
        members = ImmutableList.copyOf(members);
        invitations = ImmutableList.copyOf(invitations);
    }

    /** Without the invitations that have expired by then. */
    Roster at(Instant now) {
        return new Roster(
                members,
                invitations.stream()
                        .filter(invitation -> invitation.isOpen(now))
                        .toList());
    }
}
