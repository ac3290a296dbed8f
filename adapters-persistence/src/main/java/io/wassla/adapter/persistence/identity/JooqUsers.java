package io.wassla.adapter.persistence.identity;

import static io.wassla.adapter.persistence.db.Tables.USERS;

import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.identity.Users;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.messaging.PhoneNumber;
import java.util.Optional;
import org.jooq.Condition;

public final class JooqUsers implements Users {
    private final Unit unit;

    public JooqUsers(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<User> find(UserId id) {
        return unit.dsl().selectFrom(USERS).where(USERS.ID.eq(id.value())).fetchOptional(UserRow::user);
    }

    @Override
    public Optional<User> find(Identifier identifier) {
        return unit.dsl().selectFrom(USERS).where(has(identifier)).fetchOptional(UserRow::user);
    }

    @Override
    public Optional<User> locked(UserId id) {
        return unit.dsl()
                .selectFrom(USERS)
                .where(USERS.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(UserRow::user);
    }

    @Override
    public boolean add(User user) {
        return unit.dsl()
                        .insertInto(USERS)
                        .set(UserRow.row(user))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public void update(User user) {
        var updated = unit.dsl()
                .update(USERS)
                .set(UserRow.row(user))
                .where(
                        USERS.ID.eq(user.id().value()),
                        USERS.VERSION.eq(user.revision().version() - 1))
                .execute();
        Versions.requireOne(updated, "user " + user.id().value());
    }

    @Override
    public Page<User> page(PageRequest request) {
        var rows = unit.dsl()
                .selectFrom(USERS)
                .where(Pages.from(USERS.ID, request))
                .orderBy(USERS.ID.desc())
                .limit(Pages.rows(request))
                .fetch(UserRow::user);
        return Page.cut(rows, request, user -> user.id().value());
    }

    private static Condition has(Identifier identifier) {
        return switch (identifier) {
            case EmailAddress email -> USERS.EMAIL_KEY.eq(email.key());
            case PhoneNumber phone -> USERS.PHONE.eq(phone.value());
        };
    }
}
