package io.wassla.core.memory;

import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Invitation;
import io.wassla.core.membership.Member;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Roster;
import io.wassla.core.membership.Seat;
import io.wassla.core.membership.Seats;
import io.wassla.core.memory.MemoryIdentityTables.Place;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class MemorySeats implements Seats {
    private final MemoryPlatformScope scope;

    MemorySeats(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public List<Seat> of(UserId user) {
        return tables().memberships
                .entries()
                .filter(row -> row.getValue().user().equals(user))
                .flatMap(row -> seat(row.getKey().tenant(), row.getValue()).stream())
                .sorted(Comparator.comparing(seat -> seat.role() != Role.OWNER))
                .toList();
    }

    Optional<Seat> of(UserId user, TenantId tenant) {
        return of(user).stream().filter(seat -> seat.tenant().equals(tenant)).findFirst();
    }

    private Optional<Seat> seat(TenantId id, Membership membership) {
        return scope.tables
                .tenants
                .find(id)
                .map(tenant -> Seat.of(tenant, store(id), membership.role(), membership.suspended()));
    }

    private @Nullable StoreId store(TenantId tenant) {
        return scope.tables.stores.find(tenant).map(Store::id).orElse(null);
    }

    @Override
    public Roster roster(TenantId tenant) {
        return new Roster(members(tenant), invitations(tenant));
    }

    private List<Member> members(TenantId tenant) {
        return memberships(tenant)
                .flatMap(membership -> tables().users.find(membership.user()).stream()
                        .map(user -> new Member(membership, user.profile().fullName(), user.contacts())))
                .toList();
    }

    private List<Invitation> invitations(TenantId tenant) {
        return tables().invitations
                .all()
                .filter(offer -> offer.tenant().equals(tenant))
                .map(Offer::invitation)
                .toList()
                .reversed();
    }

    @Override
    public boolean add(TenantId tenant, Membership membership) {
        return memberships(tenant).noneMatch(other -> other.user().equals(membership.user()))
                && tables().memberships.add(new Place(tenant, membership.id()), membership);
    }

    @Override
    public Optional<Offer> locked(TokenHash token) {
        return tables().invitations
                .all()
                .filter(offer -> offer.invitation().token().equals(token))
                .findFirst();
    }

    @Override
    public Optional<Offered> offered(TokenHash token) {
        return locked(token)
                .flatMap(offer -> scope.tables
                        .tenants
                        .find(offer.tenant())
                        .map(tenant -> new Offered(tenant.name(), offer.invitation())));
    }

    @Override
    public void remove(Offer offer) {
        tables().invitations.remove(MemoryInvitations.place(offer));
    }

    private Stream<Membership> memberships(TenantId tenant) {
        return tables().memberships
                .entries()
                .filter(row -> row.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue);
    }

    private MemoryIdentityTables tables() {
        scope.requireOpen();
        return scope.tables.identity;
    }
}
