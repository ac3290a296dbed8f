package io.wassla.core.membership;

import java.util.List;

/** The members of the open tenant; a person is a member once at most. */
public interface Memberships {

    /** In the order they came. */
    List<Membership> all();

    /**
     * Writes the next version of a membership.
     *
     * @throws io.wassla.core.kernel.ConcurrentChange when the stored version is not the one before
     */
    void update(Membership membership);

    void remove(MembershipId id);
}
