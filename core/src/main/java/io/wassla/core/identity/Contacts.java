package io.wassla.core.identity;

import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.PhoneNumber;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a person can be reached: an e-mail address, a phone number, or both; at least one.
 *
 * <p>Verified means that a code or link sent there came back. An unverified one was only claimed.
 */
public record Contacts(
        @Nullable EmailAddress email,
        boolean emailVerified,
        @Nullable PhoneNumber phone,
        boolean phoneVerified) {

    public Contacts {
        if (email == null && phone == null) {
            throw new IllegalArgumentException("nowhere to reach this person");
        }
        emailVerified = emailVerified && email != null;
        phoneVerified = phoneVerified && phone != null;
    }

    public static Contacts verified(Identifier identifier) {
        return switch (identifier) {
            case EmailAddress email -> new Contacts(email, true, null, false);
            case PhoneNumber phone -> new Contacts(null, false, phone, true);
        };
    }

    public static Contacts claimed(EmailAddress email) {
        return new Contacts(email, false, null, false);
    }

    /** Whether this very identifier is one of theirs, proven or claimed. */
    public boolean has(Identifier identifier) {
        return identifier.equals(email) || identifier.equals(phone);
    }

    /** Whether this very identifier is one of theirs and proven. */
    public boolean hasVerified(Identifier identifier) {
        return switch (identifier) {
            case EmailAddress other -> emailVerified && other.equals(email);
            case PhoneNumber other -> phoneVerified && other.equals(phone);
        };
    }

    /** Where they are written to about their account: the address before the number; absent while nothing is proven. */
    public Optional<Identifier> firstProven() {
        return proven().findFirst();
    }

    /** All that is proven, the address before the number. */
    Stream<Identifier> proven() {
        return Stream.of(Channel.EMAIL, Channel.SMS)
                .flatMap(kind -> of(kind).stream())
                .filter(this::hasVerified);
    }

    /** The address or the number, proven or claimed. */
    public Optional<Identifier> of(Channel kind) {
        return switch (kind) {
            case EMAIL -> Optional.ofNullable(email);
            case SMS -> Optional.ofNullable(phone);
        };
    }

    /** The same without the address or the number; empty when nothing proven would be left. */
    public Optional<Contacts> without(Channel kind) {
        return proven().filter(identifier -> identifier.channel() != kind)
                .map(Contacts::verified)
                .findFirst();
    }

    /** Whether anything here is only claimed. */
    public boolean anyUnverified() {
        return (email != null && !emailVerified) || (phone != null && !phoneVerified);
    }

    /** Whether the identifier may be added or proven: the place of its kind is free, or it stands there already. */
    public boolean hasRoomFor(Identifier identifier) {
        return switch (identifier) {
            case EmailAddress other -> email == null || email.equals(other);
            case PhoneNumber other -> phone == null || phone.equals(other);
        };
    }

    /** The same with this identifier, proven, in the place of its kind. */
    public Contacts with(Identifier identifier) {
        return switch (identifier) {
            case EmailAddress proven -> new Contacts(proven, true, phone, phoneVerified);
            case PhoneNumber proven -> new Contacts(email, emailVerified, proven, true);
        };
    }
}
