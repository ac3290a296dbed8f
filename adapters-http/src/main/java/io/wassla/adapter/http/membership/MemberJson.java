package io.wassla.adapter.http.membership;

import io.wassla.adapter.http.json.About;
import io.wassla.core.membership.Invitation;
import io.wassla.core.membership.Member;
import io.wassla.core.membership.Role;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.PhoneNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member, or somebody who is invited to become one. */
record MemberJson(
        UUID id,
        @About("Null while invited.") @Nullable UUID userId,
        @About(example = "نورة الحربي") @Nullable String fullName,
        @About(example = "noura@example.com") @Nullable String email,
        @About(example = "+966551234567") @Nullable String phone,
        Role role,
        Status status,
        Instant since,
        @About("Of an invitation.") @Nullable Instant expiresAt) {

    enum Status {
        ACTIVE,
        SUSPENDED,
        INVITED
    }

    static MemberJson of(Member member) {
        var membership = member.membership();
        var name = member.fullName();
        var email = member.contacts().email();
        var phone = member.contacts().phone();
        return new MemberJson(
                membership.id().value(),
                membership.user().value(),
                name == null ? null : name.value(),
                email == null ? null : email.value(),
                phone == null ? null : phone.value(),
                membership.role(),
                membership.suspended() ? Status.SUSPENDED : Status.ACTIVE,
                membership.revision().createdAt(),
                null);
    }

    static MemberJson of(Invitation invitation) {
        return new MemberJson(
                invitation.id().value(),
                null,
                null,
                invitation.to() instanceof EmailAddress email ? email.value() : null,
                invitation.to() instanceof PhoneNumber phone ? phone.value() : null,
                invitation.role(),
                Status.INVITED,
                invitation.sentAt(),
                invitation.expiresAt());
    }
}
