package io.wassla.core.memory;

import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.Users;
import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.messaging.Identifier;
import java.util.Optional;

final class MemoryUsers implements Users {
    private final MemoryPlatformScope scope;

    MemoryUsers(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<User> find(UserId id) {
        return rows().find(id);
    }

    @Override
    public Optional<User> find(Identifier identifier) {
        return rows().all()
                .filter(user -> identifier.equals(user.contacts().email())
                        || identifier.equals(user.contacts().phone()))
                .findFirst();
    }

    @Override
    public Optional<User> locked(UserId id) {
        return find(id);
    }

    @Override
    public boolean add(User user) {
        return !clashes(user) && rows().add(user.id(), user);
    }

    @Override
    public void update(User user) {
        if (clashes(user)) {
            throw new ConcurrentChange("who has an identifier");
        }
        rows().update(user.id(), user, row -> row.revision().version());
    }

    @Override
    public Page<User> page(PageRequest request) {
        return MemoryPages.newestFirst(rows().all(), request, user -> user.id().value());
    }

    private boolean clashes(User user) {
        var email = user.contacts().email();
        var phone = user.contacts().phone();
        return rows().all()
                .filter(other -> !other.id().equals(user.id()))
                .anyMatch(other -> (email != null
                                && email.equals(other.contacts().email()))
                        || (phone != null && phone.equals(other.contacts().phone())));
    }

    private MemoryTable<UserId, User> rows() {
        scope.requireOpen();
        return scope.tables.identity.users;
    }
}
