package io.wassla.core.membership;

import java.time.Instant;
import java.util.List;

/** The invitations of the open tenant that nobody has accepted yet; one to an address at most. */
public interface Invitations {

    /** Newest first. */
    List<Invitation> all();

    /** Puts an invitation in the place of the one to the same address, if there is one. */
    void replace(Invitation invitation);

    /** Says whether it was there. */
    boolean remove(MembershipId id);

    /** Takes away those that were open only until that moment. */
    void removeExpired(Instant moment);
}
