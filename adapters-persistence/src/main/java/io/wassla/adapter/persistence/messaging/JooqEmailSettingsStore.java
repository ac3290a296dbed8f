package io.wassla.adapter.persistence.messaging;

import static io.wassla.adapter.persistence.db.Tables.EMAIL_SETTINGS;

import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.adapter.persistence.sql.Versions;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailSettingsStore;
import java.util.Optional;

public final class JooqEmailSettingsStore implements EmailSettingsStore {
    private final Unit unit;

    public JooqEmailSettingsStore(Unit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<EmailSettings> find() {
        return unit.dsl().selectFrom(EMAIL_SETTINGS).fetchOptional(EmailSettingsRow::settings);
    }

    @Override
    public void save(EmailSettings settings) {
        Versions.requireOne(settings.revision().version() == 1 ? add(settings) : change(settings), "e-mail settings");
    }

    private int add(EmailSettings settings) {
        return unit.dsl()
                .insertInto(EMAIL_SETTINGS)
                .set(EmailSettingsRow.row(settings))
                .onConflictDoNothing()
                .execute();
    }

    private int change(EmailSettings settings) {
        return unit.dsl()
                .update(EMAIL_SETTINGS)
                .set(EmailSettingsRow.row(settings))
                .where(EMAIL_SETTINGS.VERSION.eq(settings.revision().version() - 1))
                .execute();
    }
}
