package io.wassla.adapter.persistence.membership;

import io.wassla.adapter.persistence.db.tables.records.InvitationRecord;
import io.wassla.adapter.persistence.db.tables.records.MembershipRecord;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Revision;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.membership.Invitation;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Role;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.tenancy.TenantId;

/** Memberships and invitations as rows. */
final class MembershipRow {
    private MembershipRow() {}

    static Membership membership(MembershipRecord row) {
        return new Membership(
                new MembershipId(row.getId()),
                new UserId(row.getUserId()),
                Role.of(row.getRole()).orElseThrow(),
                row.getSuspended(),
                new Revision(row.getCreatedAt(), row.getUpdatedAt(), row.getVersion()));
    }

    static MembershipRecord row(TenantId tenant, Membership membership) {
        return new MembershipRecord(
                tenant.value(),
                membership.id().value(),
                membership.user().value(),
                membership.role().code(),
                membership.suspended(),
                membership.revision().createdAt(),
                membership.revision().updatedAt(),
                membership.revision().version());
    }

    static Invitation invitation(InvitationRecord row) {
        return new Invitation(
                new MembershipId(row.getId()),
                Identifier.parse(row.getIdentifier()),
                Role.of(row.getRole()).orElseThrow(),
                new TokenHash(row.getToken()),
                new UserId(row.getInvitedBy()),
                row.getSentAt(),
                row.getExpiresAt());
    }

    static InvitationRecord row(TenantId tenant, Invitation invitation) {
        return new InvitationRecord(
                tenant.value(),
                invitation.id().value(),
                invitation.to().value(),
                invitation.role().code(),
                invitation.token().hex(),
                invitation.invitedBy().value(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.to().key());
    }
}
