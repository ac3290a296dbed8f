package io.wassla.core.messaging;

import java.util.Optional;

/** Keeps the one row of e-mail settings. */
public interface EmailSettingsStore {

    Optional<EmailSettings> find();

    /**
     * Stores the first settings (version 1) or changed ones (version one more than stored), else
     * {@link io.wassla.core.kernel.ConcurrentChange}.
     */
    void save(EmailSettings settings);
}
