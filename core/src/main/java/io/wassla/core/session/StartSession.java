package io.wassla.core.session;

import io.wassla.core.identity.Client;
import io.wassla.core.identity.UserId;
import io.wassla.core.membership.Seat;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Signs in somebody whom another use-case has just got to know, such as by registering. Asks no factor itself. */
public final class StartSession {

    /** @param tenant to work on, if any; the first they belong to when absent */
    public record Command(
            UserId user, SessionKind kind, @Nullable TenantId tenant, Client client, String means) {}

    public sealed interface Outcome {
        record Started(Admission admission) implements Outcome {}

        /** No such account, suspended, or no place in that tenant. */
        record Refused() implements Outcome {}
    }

    private final Platform<? extends SessionPlatformScope> platform;
    private final Entrance entrance;

    public StartSession(Platform<? extends SessionPlatformScope> platform, Entrance entrance) {
        this.platform = platform;
        this.entrance = entrance;
    }

    public Outcome handle(Command command) {
        var opened = platform.<Entrance.Step.@Nullable Opened>within(scope -> open(command, scope));
        return opened == null ? new Outcome.Refused() : new Outcome.Started(entrance.admit(opened));
    }

    private Entrance.Step.@Nullable Opened open(Command command, SessionPlatformScope scope) {
        var user = scope.users().find(command.user()).orElse(null);
        if (user == null || user.suspended()) {
            return null;
        }
        var seat = scope.seats().of(user.id()).stream()
                .filter(Seat::isOpen)
                .filter(open -> command.tenant() == null || open.tenant().equals(command.tenant()))
                .findFirst()
                .orElse(null);
        if (seat == null && command.tenant() != null) {
            return null;
        }
        var visit = new Entrance.Visit(user, command.kind(), command.client(), command.means(), false);
        return entrance.openAt(seat, visit, scope);
    }
}
