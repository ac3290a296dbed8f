package io.wassla.core.identity;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.messaging.Identifier;
import java.util.Optional;

/**
 * Everybody who has an account. An e-mail address or phone number belongs to one of them at most, proven or claimed.
 */
public interface Users {

    Optional<User> find(UserId id);

    /** By e-mail address or phone number, whether proven or only claimed. */
    Optional<User> find(Identifier identifier);

    /** As {@link #find(UserId)}, and keeps others from changing the account until this transaction ends. */
    Optional<User> locked(UserId id);

    /** Adds an account, unless one of its identifiers belongs to another; says whether it did. */
    boolean add(User user);

    /**
     * Writes the next version of an account.
     *
     * @throws io.wassla.core.kernel.ConcurrentChange when the stored version is not the one before, or an identifier
     *     has become another account's meanwhile; then nothing is written
     */
    void update(User user);

    /** Accounts, newest first. */
    Page<User> page(PageRequest request);
}
