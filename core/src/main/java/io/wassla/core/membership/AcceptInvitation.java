package io.wassla.core.membership;

import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Change;
import io.wassla.core.identity.Client;
import io.wassla.core.identity.Notices;
import io.wassla.core.identity.Proof;
import io.wassla.core.identity.SecurityTrail;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter.SecurityNotice;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.TenantId;
import java.time.InstantSource;

/**
 * Makes a signed-in person a member, against the token of the letter, which is used up.
 *
 * <p>The letter is for whoever has the address it was sent to: who shows its token has read it there, and the address
 * counts as proven from then on, if it was not before. Somebody who can't have that address can't join.
 */
public final class AcceptInvitation {

    public record Command(UserId user, Secret token, Client client) {}

    public sealed interface Outcome {
        record Joined(TenantId tenant, Membership membership) implements Outcome {}

        /** Unknown, used, withdrawn, replaced or expired: one answer for all. */
        record Invalid() implements Outcome {}

        /** The invitation stays open for somebody else. */
        record AlreadyMember(TenantId tenant) implements Outcome {}

        /** It was sent to an address that belongs to another account, or that this one has no room for. */
        record NotYours(Identifier sentTo) implements Outcome {}
    }

    private final Platform<? extends MembershipPlatformScope> platform;
    private final MemberTrail trail;
    private final Proof proof;
    private final Notices notices;
    private final InstantSource clock;

    public AcceptInvitation(
            Platform<? extends MembershipPlatformScope> platform,
            MemberTrail trail,
            SecurityTrail security,
            Notices notices,
            InstantSource clock) {
        this.platform = platform;
        this.proof = new Proof(security, clock);
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        var result = platform.within(scope -> accept(command, scope));
        return switch (result) {
            case Result.Refused(var outcome) -> outcome;
            case Result.Joined(var outcome, var added) -> {
                if (added.isNews()) {
                    notices.tell(added.toTell(), SecurityNotice.Kind.IDENTIFIER_ADDED, command.client());
                }
                yield outcome;
            }
        };
    }

    private sealed interface Result {
        record Joined(Outcome outcome, Proof.Added added) implements Result {}

        record Refused(Outcome outcome) implements Result {}
    }

    private Result accept(Command command, MembershipPlatformScope scope) {
        var now = clock.instant();
        var offer = scope.seats()
                .locked(TokenHash.of(command.token()))
                .filter(found -> found.invitation().isOpen(now))
                .orElse(null);
        if (offer == null) {
            return new Result.Refused(new Outcome.Invalid());
        }
        var invitation = offer.invitation();
        var membership = Membership.begin(invitation.id(), command.user(), invitation.role(), now);
        if (!scope.seats().add(offer.tenant(), membership)) {
            return new Result.Refused(new Outcome.AlreadyMember(offer.tenant()));
        }
        var added = proof.add(invitation.to(), command.user(), command.client(), scope)
                .orElse(null);
        if (added == null) {
            return scope.abandon(new Result.Refused(new Outcome.NotYours(invitation.to())));
        }
        scope.seats().remove(offer);
        var entry = trail.entry(
                "membership.accepted",
                membership.id(),
                command.client().origin(command.user()),
                Change.to(MemberTrail.of(membership)),
                now);
        scope.audit().append(new Chain.OfTenant(offer.tenant()), entry);
        return new Result.Joined(new Outcome.Joined(offer.tenant(), membership), added);
    }
}
