package io.wassla.core.identity;

import io.wassla.core.identity.password.PasswordHash;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Revision;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs in: a merchant, a member of a merchant's staff, or somebody who runs the platform.
 *
 * <p>Comes to be at the first right code, or by registering with a password; the e-mail address of the latter is only
 * claimed until a code or a link sent to it comes back. Whoever proves such an address owns the account from then on,
 * and what the claimant left behind (password, second factor, sessions) is void. A suspended person keeps everything
 * but cannot get in.
 */
public record User(
        UserId id,
        Contacts contacts,
        Profile profile,
        Credentials credentials,
        PlatformRole platformRole,
        boolean suspended,
        Revision revision) {

    /** Somebody who has just proven an identifier that no account had. */
    public static User signedUp(UserId id, Identifier proven, @Nullable Language language, Instant now) {
        return new User(
                id,
                Contacts.verified(proven),
                new Profile(null, language, null),
                Credentials.NONE,
                PlatformRole.NONE,
                false,
                Revision.first(now));
    }

    /** Somebody who registers with a password; the address is claimed, not proven. */
    public static User registered(
            UserId id, EmailAddress claimed, Profile profile, PasswordHash password, Instant now) {
        return new User(
                id,
                Contacts.claimed(claimed),
                profile,
                new Credentials(password, false),
                PlatformRole.NONE,
                false,
                Revision.first(now));
    }

    /** Whether the account was made by somebody who never proved this identifier. */
    public boolean onlyClaims(Identifier identifier) {
        return !contacts.hasVerified(identifier);
    }

    /** Proven by whoever holds the identifier, when it had only been claimed: the claimant's credentials are void. */
    public User takenOver(Identifier proven, Instant now) {
        return with(contacts.with(proven), profile, Credentials.NONE, now);
    }

    public User proving(Identifier proven, Instant now) {
        return with(contacts.with(proven), profile, credentials, now);
    }

    /**
     * Without the address or the number; the password goes with the address, as it is asked for together with it. Empty
     * when nothing proven would be left.
     */
    public Optional<User> without(Channel kind, Instant now) {
        var left = kind == Channel.EMAIL ? new Credentials(null, credentials.secondFactor()) : credentials;
        return contacts.without(kind).map(rest -> with(rest, profile, left, now));
    }

    public User withProfile(Profile changed, Instant now) {
        return with(contacts, changed, credentials, now);
    }

    public User withPassword(PasswordHash password, Instant now) {
        return with(contacts, profile, new Credentials(password, credentials.secondFactor()), now);
    }

    public User withSecondFactor(boolean on, Instant now) {
        return with(contacts, profile, new Credentials(credentials.password(), on), now);
    }

    public User promotedTo(PlatformRole role, Instant now) {
        return new User(id, contacts, profile, credentials, role, suspended, revision.next(now));
    }

    public User suspended(boolean on, Instant now) {
        return new User(id, contacts, profile, credentials, platformRole, on, revision.next(now));
    }

    public boolean isSuperadmin() {
        return platformRole == PlatformRole.SUPERADMIN;
    }

    private User with(Contacts newContacts, Profile newProfile, Credentials newCredentials, Instant now) {
        return new User(id, newContacts, newProfile, newCredentials, platformRole, suspended, revision.next(now));
    }
}
