package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.Refused;
import io.wassla.core.Wassla;
import io.wassla.core.identity.FindUser;
import io.wassla.core.identity.User;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People as commands take and show them. */
final class Users {
    private Users() {}

    record Shown(
            UUID id,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String fullName,
            boolean superadmin,
            boolean secondFactor,
            boolean suspended,
            Instant createdAt) {
        static Shown of(User user) {
            var email = user.contacts().email();
            var phone = user.contacts().phone();
            var name = user.profile().fullName();
            return new Shown(
                    user.id().value(),
                    email == null ? null : email.value(),
                    phone == null ? null : phone.value(),
                    name == null ? null : name.value(),
                    user.isSuperadmin(),
                    user.credentials().secondFactor(),
                    user.suspended(),
                    user.revision().createdAt());
        }

        /** By what they sign in with; everybody has one of the two. */
        String called() {
            return Objects.requireNonNullElse(email != null ? email : phone, id.toString());
        }
    }

    /** By id, e-mail address or phone number. */
    static User require(Wassla wassla, String called, String unknown) {
        return wassla.identity()
                .findUser()
                .handle(new FindUser.Command(called))
                .orElseThrow(() -> new Refused(unknown));
    }
}
