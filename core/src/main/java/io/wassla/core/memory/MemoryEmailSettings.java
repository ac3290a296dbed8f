package io.wassla.core.memory;

import io.wassla.core.kernel.ConcurrentChange;
import io.wassla.core.messaging.EmailSettings;
import io.wassla.core.messaging.EmailSettingsStore;
import java.util.Optional;

final class MemoryEmailSettings implements EmailSettingsStore {
    private static final String ONLY = "platform";
    private final MemoryPlatformScope scope;

    MemoryEmailSettings(MemoryPlatformScope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<EmailSettings> find() {
        scope.requireOpen();
        return scope.tables.emailSettings.find(ONLY);
    }

    @Override
    public void save(EmailSettings settings) {
        scope.requireOpen();
        var rows = scope.tables.emailSettings;
        if (settings.revision().version() > 1) {
            rows.update(ONLY, settings, row -> row.revision().version());
        } else if (!rows.add(ONLY, settings)) {
            throw new ConcurrentChange("the e-mail settings");
        }
    }
}
