package io.wassla.core.membership;

import io.wassla.core.audit.Change;
import io.wassla.core.audit.Origin;
import io.wassla.core.identity.Links;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Chance;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.RateLimiter;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.OtpSender;
import io.wassla.core.tenancy.Limit;
import io.wassla.core.tenancy.LimitPolicy;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Offers somebody a place in a tenant, by e-mail or text message. Nothing tells whether the address has an account.
 */
public final class InviteMember {

    /**
     * @param by who invites
     * @param byProven whether who they are is proven, and not only claimed
     * @param byName what they are called in the letter
     * @param language of the letter
     */
    public record Command(
            TenantId tenant,
            UserId by,
            boolean byProven,
            String byName,
            Identifier to,
            Role role,
            Language language,
            Origin origin) {}

    public sealed interface Outcome {
        record Invited(Invitation invitation) implements Outcome {}

        /** Whoever asks may not give this role. */
        record NotAllowed() implements Outcome {}

        /** A mere claimant lets nobody in: whoever proves the address has the account, and must find it empty. */
        record ProveFirst() implements Outcome {}

        record AtLimit(Limit limit, int most, int used) implements Outcome {}

        record ChannelUnavailable(Channel channel) implements Outcome {}

        record TooOften(Duration retryAfter) implements Outcome {}

        /** The provider failed; the invitation is void. */
        record DeliveryFailed() implements Outcome {}
    }

    private final Transactions<? extends MembershipScope> transactions;
    private final OtpSender sender;
    private final RateLimiter rates;
    private final Rules rules;
    private final Links links;
    private final MemberTrail trail;
    private final Chance chance;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /** The policies that have a say. */
    public record Rules(PermissionPolicy permissions, LimitPolicy limits, InvitationPolicy invitations) {}

    public InviteMember(
            Transactions<? extends MembershipScope> transactions,
            OtpSender sender,
            RateLimiter rates,
            Rules rules,
            Links links,
            MemberTrail trail,
            Chance chance,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.sender = sender;
        this.rates = rates;
        this.rules = rules;
        this.links = links;
        this.trail = trail;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome handle(Command command) {
        if (!command.byProven()) {
            return new Outcome.ProveFirst();
        }
        if (!sender.reaches(command.to().channel())) {
            return new Outcome.ChannelUnavailable(command.to().channel());
        }
        var rate = rates.take(
                rules.invitations().perTenant(), command.tenant().value().toString());
        if (!rate.allowed()) {
            return new Outcome.TooOften(rate.resetAfter());
        }
        var token = OpaqueToken.fresh(chance);
        var reserved = transactions.within(command.tenant(), scope -> reserve(command, token, scope));
        return switch (reserved) {
            case Reserved.Refused refused -> refused.outcome();
            case Reserved.Place place -> deliver(command, token, place);
        };
    }

    private sealed interface Reserved {
        record Place(Invitation invitation, StoreName store) implements Reserved {}

        record Refused(Outcome outcome) implements Reserved {}
    }

    private Reserved reserve(Command command, Secret token, MembershipScope scope) {
        var now = clock.instant();
        var tenant = scope.currentTenant().lock().orElse(null);
        var members = Members.of(scope.memberships().all());
        if (tenant == null || !members.maySet(command.by(), command.role(), rules.permissions())) {
            return new Reserved.Refused(new Outcome.NotAllowed());
        }
        scope.invitations().removeExpired(now);
        var before = scope.invitations().all().stream()
                .filter(invitation -> invitation.to().equals(command.to()))
                .findFirst();
        var held = before.filter(invitation -> invitation.role() != Role.OWNER).isPresent() ? 1 : 0;
        var used = scope.usage().at(now).getOrDefault(Limit.STAFF_USERS, 0) - held;
        if (command.role() != Role.OWNER
                && rules.limits().judge(tenant.plan(), Limit.STAFF_USERS, used)
                        instanceof LimitPolicy.Verdict.AtLimit full) {
            return new Reserved.Refused(new Outcome.AtLimit(full.limit(), full.most(), full.used()));
        }
        var invitation = invitation(command, token, now);
        scope.invitations().replace(invitation);
        var change = Change.to(MemberTrail.of(invitation));
        scope.audit().append(trail.entry("membership.invited", invitation.id(), command.origin(), change, now));
        return new Reserved.Place(invitation, tenant.name());
    }

    private Invitation invitation(Command command, Secret token, Instant now) {
        return new Invitation(
                new MembershipId(ids.get()),
                command.to(),
                command.role(),
                TokenHash.of(token),
                command.by(),
                now,
                now.plus(rules.invitations().lifetime()));
    }

    private Outcome deliver(Command command, Secret token, Reserved.Place place) {
        var invitation = place.invitation();
        var letter = new Letter.Invitation(
                place.store().value(), command.byName(), links.invitation(token), invitation.expiresAt());
        if (sender.send(command.to(), letter, command.language()).isSent()) {
            return new Outcome.Invited(invitation);
        }
        transactions.within(command.tenant(), scope -> scope.invitations().remove(invitation.id()));
        return new Outcome.DeliveryFailed();
    }
}
