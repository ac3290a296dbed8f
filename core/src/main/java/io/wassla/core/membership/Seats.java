package io.wassla.core.membership;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/** Memberships across tenants, for the platform: signing in, opening a store, accepting an invitation. */
public interface Seats {

    /** A person's places, those they own first, then in the order they came; one statement. */
    List<Seat> of(UserId user);

    /** The members of a tenant with their names, and its invitations, expired ones too; one statement. */
    Roster roster(TenantId tenant);

    /** Adds a membership, unless the person has one in this tenant; says whether it did. */
    boolean add(TenantId tenant, Membership membership);

    /** Whose invitation carries this token; keeps others from it until the transaction ends. */
    Optional<Offer> locked(TokenHash token);

    /** The same with what the store is called, keeping nobody from it; one statement. */
    Optional<Offered> offered(TokenHash token);

    void remove(Offer offer);

    record Offer(TenantId tenant, Invitation invitation) {}

    record Offered(StoreName store, Invitation invitation) {}
}
