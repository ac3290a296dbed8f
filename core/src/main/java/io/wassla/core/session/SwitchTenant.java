package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;

/**
 * Lets a signed-in person work on another of their tenants.
 *
 * <p>A browser's session changes over. A client gets tokens of a session under the one it has, so that those it has
 * keep working for the tenant they were made for; a session that had no tenant yet takes this one too. What is got for
 * a token lives no longer than it: it began with that session, and ends with it.
 */
public final class SwitchTenant {

    public record Command(UserId user, SessionView session, SessionKind kind, TenantId tenant, Client client) {}

    public sealed interface Outcome {
        /** The browser's session works on this tenant now. */
        record Switched(Seat seat) implements Outcome {}

        record Issued(Admission admission) implements Outcome {}

        /** Not theirs, or not open to them now. */
        record NoSeat() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final Entrance entrance;

    public SwitchTenant(Platform<? extends SessionPlatformScope> platform, Entrance entrance) {
        this.platform = platform;
        this.entrance = entrance;
    }

    private sealed interface Result {
        record Chosen(Seat seat) implements Result {}

        record Opened(Entrance.Step.Opened step) implements Result {}

        record Refused() implements Result {}
    }

    public Outcome handle(Command command) {
        var result = platform.within(scope -> change(command, scope));
        return switch (result) {
            case Result.Chosen chosen -> new Outcome.Switched(chosen.seat());
            case Result.Opened opened -> new Outcome.Issued(entrance.admit(opened.step()));
            case Result.Refused refused -> new Outcome.NoSeat();
        };
    }

    private Result change(Command command, SessionPlatformScope scope) {
        var seat = scope.seats().of(command.user()).stream()
                .filter(place -> place.isOpen() && place.tenant().equals(command.tenant()))
                .findFirst()
                .orElse(null);
        if (seat == null) {
            return new Result.Refused();
        }
        return switch (command.kind()) {
            case WEB -> {
                scope.sessions().choose(command.session().id(), seat.tenant());
                yield new Result.Chosen(seat);
            }
            case API -> open(seat, command, scope);
        };
    }

    private Result open(Seat seat, Command command, SessionPlatformScope scope) {
        var user = scope.users()
                .find(command.user())
                .filter(found -> !found.suspended())
                .orElse(null);
        if (user == null) {
            return new Result.Refused();
        }
        if (!scope.sessions().chooseFirst(command.session().id(), seat.tenant())) {
            return new Result.Refused();
        }
        var visit = new Entrance.Visit(user, command.kind(), command.client(), "switch", false);
        return new Result.Opened(entrance.openUnder(command.session(), seat, visit, scope));
    }
}
