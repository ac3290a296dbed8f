package io.wassla.core.memory;

import io.wassla.core.membership.Invitation;
import io.wassla.core.membership.Invitations;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Seats.Offer;
import io.wassla.core.memory.MemoryIdentityTables.Place;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

final class MemoryInvitations implements Invitations {
    private final MemoryScope scope;

    MemoryInvitations(MemoryScope scope) {
        this.scope = scope;
    }

    @Override
    public List<Invitation> all() {
        return own().map(Offer::invitation).toList().reversed();
    }

    @Override
    public void replace(Invitation invitation) {
        own().filter(offer -> offer.invitation().to().equals(invitation.to())).forEach(this::remove);
        var offer = new Offer(scope.tenant(), invitation);
        rows().insert(place(offer), offer);
    }

    @Override
    public boolean remove(MembershipId id) {
        var found = own().filter(offer -> offer.invitation().id().equals(id)).findFirst();
        found.ifPresent(this::remove);
        return found.isPresent();
    }

    @Override
    public void removeExpired(Instant moment) {
        own().filter(offer -> !offer.invitation().isOpen(moment)).forEach(this::remove);
    }

    private Stream<Offer> own() {
        return rows().all().filter(offer -> offer.tenant().equals(scope.tenant()));
    }

    private void remove(Offer offer) {
        rows().remove(place(offer));
    }

    static Place place(Offer offer) {
        return new Place(offer.tenant(), offer.invitation().id());
    }

    private MemoryTable<Place, Offer> rows() {
        scope.requireOpen();
        return scope.tables.identity.invitations;
    }
}
