package io.wassla.adapter.http.tenancy;

import io.wassla.adapter.http.json.About;
import io.wassla.core.membership.Role;
import io.wassla.core.membership.Seat;
import java.util.UUID;

/** A tenant and what I am to it. */
public record SeatJson(
        UUID id,
        @About(example = "عطور الشرق") String name,
        @About(example = "oud-house") String slug,
        Role role,

        @About("False while the tenant, or my membership, is suspended.")
        boolean active) {

    public static SeatJson of(Seat seat) {
        return new SeatJson(
                seat.tenant().value(), seat.name().value(), seat.slug().value(), seat.role(), seat.isOpen());
    }
}
