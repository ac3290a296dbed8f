package io.wassla.adapter.persistence.identity;

import com.google.common.base.Ascii;
import io.wassla.adapter.persistence.db.tables.records.UsersRecord;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.Credentials;
import io.wassla.core.identity.PersonName;
import io.wassla.core.identity.PlatformRole;
import io.wassla.core.identity.Profile;
import io.wassla.core.identity.Theme;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.PhoneNumber;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An account as a row. */
public final class UserRow {
    private UserRow() {}

    static User user(UsersRecord row) {
        return new User(
                new UserId(row.getId()),
                contacts(row),
                profile(row),
                new Credentials(
                        UserRow.<String, PasswordHash>from(row.getPasswordHash(), PasswordHash::new),
                        row.getSecondFactor()),
                platformRole(row),
                row.getSuspended(),
                new Revision(row.getCreatedAt(), row.getUpdatedAt(), row.getVersion()));
    }

    public static Contacts contacts(UsersRecord row) {
        return new Contacts(
                UserRow.<String, EmailAddress>from(row.getEmail(), EmailAddress::new),
                row.getEmailVerified(),
                UserRow.<String, PhoneNumber>from(row.getPhone(), PhoneNumber::new),
                row.getPhoneVerified());
    }

    public static Profile profile(UsersRecord row) {
        return new Profile(
                fullName(row),
                UserRow.<String, Language>from(
                        row.getLanguage(), code -> Language.of(code).orElseThrow()),
                UserRow.<String, Theme>from(row.getTheme(), code -> Theme.valueOf(Ascii.toUpperCase(code))));
    }

    public static @Nullable PersonName fullName(UsersRecord row) {
        return UserRow.<String, PersonName>from(row.getFullName(), PersonName::new);
    }

    public static PlatformRole platformRole(UsersRecord row) {
        return PlatformRole.valueOf(Ascii.toUpperCase(row.getPlatformRole()));
    }

    static UsersRecord row(User user) {
        var row = new UsersRecord();
        row.setId(user.id().value());
        setContacts(row, user.contacts());
        setProfile(row, user.profile());
        row.setPasswordHash(
                UserRow.<PasswordHash, String>from(user.credentials().password(), PasswordHash::text));
        row.setSecondFactor(user.credentials().secondFactor());
        row.setPlatformRole(Ascii.toLowerCase(user.platformRole().name()));
        row.setSuspended(user.suspended());
        row.setCreatedAt(user.revision().createdAt());
        row.setUpdatedAt(user.revision().updatedAt());
        row.setVersion(user.revision().version());
        return row;
    }

    private static void setContacts(UsersRecord row, Contacts contacts) {
        row.setEmail(UserRow.<EmailAddress, String>from(contacts.email(), EmailAddress::value));
        row.setEmailKey(UserRow.<EmailAddress, String>from(contacts.email(), EmailAddress::key));
        row.setEmailVerified(contacts.emailVerified());
        row.setPhone(UserRow.<PhoneNumber, String>from(contacts.phone(), PhoneNumber::value));
        row.setPhoneVerified(contacts.phoneVerified());
    }

    private static void setProfile(UsersRecord row, Profile profile) {
        row.setFullName(UserRow.<PersonName, String>from(profile.fullName(), PersonName::value));
        row.setLanguage(UserRow.<Language, String>from(profile.language(), Language::code));
        row.setTheme(UserRow.<Theme, String>from(profile.theme(), theme -> Ascii.toLowerCase(theme.name())));
    }

    private static <A, B> @Nullable B from(@Nullable A value, Function<A, B> change) {
        return value == null ? null : change.apply(value);
    }
}
