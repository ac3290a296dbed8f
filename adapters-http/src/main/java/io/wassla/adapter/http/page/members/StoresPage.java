package io.wassla.adapter.http.page.members;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.People;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.adapter.http.problem.ProblemType;
import io.wassla.core.membership.ListSeats;
import io.wassla.core.membership.Seat;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SwitchTenant;
import io.wassla.core.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /dashboard/stores}: the stores one may work on. */
final class StoresPage {
    private static final String PATH = "/dashboard/stores";

    private final ListSeats seats;
    private final SwitchTenant switchTenant;

    StoresPage(ListSeats seats, SwitchTenant switchTenant) {
        this.seats = seats;
        this.switchTenant = switchTenant;
    }

    record View(List<Choice> stores) {}

    record Choice(String id, String name, String initial, String host, String role, boolean current, boolean open) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, this::show);
        visits.post(routes, PATH + "/{id}", this::change);
    }

    private void show(Visit visit) {
        var who = visit.signedIn();
        var current = who.seat();
        var stores = seats.handle(new ListSeats.Command(who.person().id())).stream()
                .map(seat -> choice(visit, seat, current))
                .toList();
        visit.show("members/stores", new View(stores));
    }

    private static Choice choice(Visit visit, Seat seat, @Nullable Seat current) {
        return new Choice(
                seat.tenant().value().toString(),
                seat.name().value(),
                People.initial(seat.name().value()),
                visit.storeHost(seat.slug()),
                seat.role().code(),
                current != null && current.tenant().equals(seat.tenant()),
                seat.isOpen());
    }

    private void change(Visit visit) {
        var who = visit.signedIn();
        var command = new SwitchTenant.Command(
                who.person().id(), who.session(), SessionKind.WEB, new TenantId(visit.id()), visit.client());
        switch (switchTenant.handle(command)) {
            case SwitchTenant.Outcome.Switched switched -> visit.go("/dashboard", "switched");
            case SwitchTenant.Outcome.Issued issued -> throw new IllegalStateException("tokens for a browser");
            case SwitchTenant.Outcome.NoSeat none -> throw visit.refused(ProblemType.NOT_FOUND);
        }
    }
}
