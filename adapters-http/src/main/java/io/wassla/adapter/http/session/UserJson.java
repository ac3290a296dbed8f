package io.wassla.adapter.http.session;

import io.wassla.adapter.http.json.About;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Language;
import io.wassla.core.session.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as they see themselves. */
public record UserJson(
        UUID id,
        @About(example = "sara@example.com") @Nullable String email,
        boolean emailVerified,

        @About(value = "E.164", example = "+966551234567") @Nullable
        String phone,

        boolean phoneVerified,
        @About(example = "سارة العتيبي") @Nullable String fullName,
        @Nullable Language language,
        PlatformRole platformRole,

        @About("Whether signing in takes a code of an authenticator app too.")
        boolean secondFactor) {

    public static UserJson of(User user) {
        return of(
                user.id(),
                user.contacts(),
                user.profile(),
                user.platformRole(),
                user.credentials().secondFactor());
    }

    public static UserJson of(Person person) {
        return of(person.id(), person.contacts(), person.profile(), person.platformRole(), person.secondFactor());
    }

    private static UserJson of(
            UserId id, Contacts contacts, Profile profile, PlatformRole platformRole, boolean secondFactor) {
        var email = contacts.email();
        var phone = contacts.phone();
        var name = profile.fullName();
        return new UserJson(
                id.value(),
                email == null ? null : email.value(),
                contacts.emailVerified(),
                phone == null ? null : phone.value(),
                contacts.phoneVerified(),
                name == null ? null : name.value(),
                profile.language(),
                platformRole,
                secondFactor);
    }
}
